import { describe, expect, it } from 'vitest';
import { withRest } from './pareto';
import { apart, labelStep, pathOf, scaleOf, telling } from './scale';
import { tsvOf } from './tsv';

describe('a scale', () => {
  it('ends at round numbers that hold every value', () => {
    expect(scaleOf([3, 47, 12]).ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(scaleOf([0.12, 0.31]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(scaleOf([-3, 8]).ticks).toEqual([-5, 0, 5, 10]);
    expect(scaleOf([100]).to).toBe(100);
  });

  it('tells of the smallest values more than zero', () => {
    expect([0, 0.00027777, 0.05, 3.14159, 1234.567].map(telling)).toEqual([0, 0.00028, 0.05, 3.14, 1234.57]);
  });

  it('need not begin at zero', () => {
    expect(scaleOf([96, 99.5], 5, false)).toMatchObject({ from: 96, to: 100 });
  });

  it('exists for nothing, for one value and for zeros alone', () => {
    for (const values of [[], [0], [0, 0], [7]]) {
      const { from, to, place } = scaleOf(values);
      expect(to).toBeGreaterThan(from);
      for (const value of values) {
        expect(place(value)).toBeGreaterThanOrEqual(0);
        expect(place(value)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('holds whatever it is given, with few and rising ticks', () => {
    let seed = 20261124;
    const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 500; round += 1) {
      const size = 10 ** (next() * 8 - 3);
      const values = Array.from({ length: 1 + Math.floor(next() * 9) }, () => (next() - 0.2) * size);
      const { from, to, ticks } = scaleOf(values);
      expect(from).toBeLessThanOrEqual(Math.min(...values) + size * 1e-6);
      expect(to).toBeGreaterThanOrEqual(Math.max(...values) - size * 1e-6);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect([...ticks].sort((one, other) => one - other)).toEqual(ticks);
    }
  });
});

describe('a Pareto chart', () => {
  const bars = [
    { key: 'printer', label: 'printer', count: 50, cumulated: 0.5, vital: true },
    { key: 'rights', label: 'rights', count: 30, cumulated: 0.8, vital: true },
    { key: 'data', label: 'data', count: 16, cumulated: 0.96, vital: false },
    { key: 'network', label: 'network', count: 4, cumulated: 1, vital: false },
  ];

  it('gathers what there is no room for', () => {
    const folded = withRest(bars, 3, 'rest');
    expect(folded.map(({ label, count }) => `${label} ${count}`)).toEqual(['printer 50', 'rights 30', 'rest 20']);
    expect(folded.at(-1)).toMatchObject({ cumulated: 1, vital: false });
  });

  it('leaves alone what has room', () => {
    expect(withRest(bars, 4, 'rest')).toBe(bars);
  });
});

describe('drawing', () => {
  it('interrupts a line where a point is missing', () => {
    expect(pathOf([{ x: 0, y: 1 }, { x: 1.26, y: 2 }, undefined, { x: 3, y: 4 }, { x: 4, y: 4 }])).toBe(
      'M0 1L1.3 2M3 4L4 4',
    );
  });

  it('keeps labels from standing on one another', () => {
    expect(apart([10, 12, 50, 55], 14)).toEqual([10, 24, 50, 64]);
    expect(apart([], 14)).toEqual([]);
  });

  it('leaves out labels that would touch', () => {
    expect([labelStep(12, 600, 40), labelStep(12, 300, 40), labelStep(0, 0, 40)]).toEqual([1, 2, 1]);
  });
});

it('a table copied to a spreadsheet keeps its cells', () => {
  expect(
    tsvOf(
      ['名称', '数量'],
      [
        ['打印\t机', 3],
        ['网络\n慢', null],
      ],
    ),
  ).toBe('名称\t数量\n打印 机\t3\n网络 慢\t');
});
