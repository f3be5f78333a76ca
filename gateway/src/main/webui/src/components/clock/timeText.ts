import type { Dictionary } from '../../app/i18n/zh';
import { dateOf, formatIn } from '../zone';

/** Times as people say them. Pure: now is always a parameter, and the zone is part of how one speaks. */
export interface TimeWords {
  tag: string;
  text: Dictionary;
  zone: string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The two largest parts of a length, cut and not rounded: 65 min 59 s is "1 小时 5 分钟". From ten on, the smaller part says nothing more. */
export function durationText(length: number, { text }: TimeWords): string {
  const words = text.time;
  const whole = Math.abs(length);
  if (whole < 2 * minute) return words.seconds(Math.floor(whole / second));
  if (whole < hour) return words.minutes(Math.floor(whole / minute));
  if (whole < 2 * day) return twoParts(whole, hour, minute, words.hours, words.minutes, words.joint);
  return twoParts(whole, day, hour, words.days, words.hours, words.joint);
}

type Unit = (n: number) => string;

function twoParts(length: number, large: number, small: number, ofLarge: Unit, ofSmall: Unit, joint: string): string {
  const main = Math.floor(length / large);
  const rest = Math.floor((length % large) / small);
  return main >= 10 || rest === 0 ? ofLarge(main) : ofLarge(main) + joint + ofSmall(rest);
}

export function timeOfDay(at: number, { tag, zone }: TimeWords): string {
  return formatIn(zone, tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "今天 14:30", "11月25日 14:30", "2025年11月25日 14:30". */
export function momentText(at: string | number, now: number, words: TimeWords): string {
  const moment = typeof at === 'number' ? at : Date.parse(at);
  const time = timeOfDay(moment, words);
  const distance = daysBetween(now, moment, words.zone);
  if (distance === 0) return words.text.time.today(time);
  if (distance === 1) return words.text.time.tomorrow(time);
  if (distance === -1) return words.text.time.yesterday(time);
  return `${dateText(moment, now, words)} ${time}`;
}

/** The day alone, with its year when that is not the present one. */
export function dateText(moment: number, now: number, { tag, zone }: TimeWords): string {
  const year = (at: number) => dateOf(at, zone).slice(0, 4);
  return formatIn(zone, tag, {
    month: tag === 'en' ? 'short' : 'long',
    day: 'numeric',
    ...(year(moment) === year(now) ? {} : { year: 'numeric' }),
  }).format(moment);
}

/** To the second with the zone: what stands in a title on hover. */
export function exactText(at: string | number, { tag, zone }: TimeWords): string {
  return formatIn(zone, tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(typeof at === 'number' ? at : Date.parse(at));
}

/** "还有 25 分钟" before, "已超 5 分钟" after. */
export function remainingText(dueAt: string | number, now: number, words: TimeWords): string {
  const left = (typeof dueAt === 'number' ? dueAt : Date.parse(dueAt)) - now;
  const { left: ahead, over } = words.text.time;
  return left >= 0 ? ahead(durationText(left, words)) : over(durationText(left, words));
}

/** "今天 14:30（还有 25 分钟）". */
export function dueText(dueAt: string, now: number, words: TimeWords): string {
  return words.text.time.with(momentText(dueAt, now, words), remainingText(dueAt, now, words));
}

export function agoText(at: string, now: number, words: TimeWords): string {
  const since = now - Date.parse(at);
  return since < minute ? words.text.time.justNow : words.text.time.ago(durationText(largestPart(since), words));
}

function largestPart(length: number): number {
  if (length < hour) return Math.max(length, 2 * minute);
  if (length < 2 * day) return length - (length % hour);
  return length - (length % day);
}

function daysBetween(from: number, to: number, zone: string): number {
  return (Date.parse(dateOf(to, zone)) - Date.parse(dateOf(from, zone))) / day;
}
