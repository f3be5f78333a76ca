import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { zh } from './zh';

const project = '../'.repeat(7);

/** The words that the services send with forms; what is shown of a step afterwards must say the same. */
function vocabulary(language: string, part: string): Record<string, string> {
  const file = new URL(
    `${project}ticket-service/src/main/resources/vocabulary_${language}.properties`,
    import.meta.url,
  );
  const lines = readFileSync(file, 'utf8').split('\n');
  const entries = lines
    .filter((line) => line.startsWith(`${part}.`))
    .map((line) => line.slice(part.length + 1).split(' = ', 2));
  return Object.fromEntries(entries) as Record<string, string>;
}

describe.each([
  ['zh', zh],
  ['en', en],
])('the words of the console in %s', (language, text) => {
  it('are those of the forms', () => {
    expect(text.fields).toMatchObject(vocabulary(language, 'field'));
  });

  it('name papers and reasons as the vocabulary does', () => {
    expect(text.papers).toEqual(vocabulary(language, 'paper'));
    expect(text.pauseReasons).toEqual(vocabulary(language, 'reason'));
  });
});
