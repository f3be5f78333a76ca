import { describe, expect, it } from 'vitest';
import type { Clock, DurationRow } from '../../api/types';
import { en } from '../../app/i18n/en';
import { zh } from '../../app/i18n/zh';
import { rowText } from './rowText';

const chinese = { tag: 'zh-CN', text: zh, zone: 'Asia/Shanghai' };
const english = { tag: 'en', text: en, zone: 'Asia/Shanghai' };
const raisedAt = '2026-03-07T02:00:00Z';
const explained = (duration: string, row: Partial<DurationRow>, startedAt = raisedAt) => ({
  clock: { startedAt } as Clock,
  duration,
  row: { levels: [], dayTypes: [], ...row },
  facts: [{ fact: 'raised', at: raisedAt }],
});

describe('the row that gave the duration', () => {
  it('says that the report came outside the support hours', () => {
    const outside = explained('PT1H', { arrival: { calendar: 'cn-5x8', open: false } });
    expect(rowText(outside, '5×8', chinese)).toBe('报修时间在“5×8”服务时间之外，限 1 小时');
    expect(rowText(outside, '5×8', english)).toBe('Reported outside the support hours “5×8”: 1 h');
  });

  it('says which level it was chosen by', () => {
    expect(rowText(explained('PT30M', { levels: ['I'] }), '', chinese)).toBe('故障级别为 I 级，限 30 分钟');
    expect(rowText(explained('PT1H30M', { levels: ['I', 'II'] }), '', english)).toBe('Level I or II: 1 h 30 min');
  });

  it('does not call it the report when something else is counted from', () => {
    const later = explained('PT8H', { hours: { from: '18:00', to: '09:00' } }, '2026-03-07T11:00:00Z');
    expect(rowText(later, '', chinese)).toBe('起算时间在 18:00 至 09:00 之间，限 8 小时');
  });

  it('without conditions holds in every case, and is not told in days', () => {
    expect(rowText(explained('PT48H', {}), '', english)).toBe('In every case: 48 h');
  });
});
