import { describe, expect, it } from 'vitest';
import { digestOf, isDigest, tidyDigest } from './digest';

describe('a digest', () => {
  it('is the SHA-256 of the file', async () => {
    expect(await digestOf(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('may be pasted with blanks, breaks and capitals', () => {
    const pasted = 'BA7816BF 8F01CFEA\n414140DE:5DAE2223 B00361A3 96177A9C B410FF61 F20015AD ';
    expect(isDigest(tidyDigest(pasted))).toBe(true);
    expect(['', 'abc', `${'a'.repeat(63)}g`].some(isDigest)).toBe(false);
  });
});
