import type { Explanation } from '../../api/types';
import type { TimeWords } from './timeText';

/** Which row of the table gave the duration: "报修时间在“5×8”服务时间之外，限 1 小时". */
export function rowText(
  { clock, duration, row, facts }: Pick<Explanation, 'clock' | 'duration' | 'row' | 'facts'>,
  calendar: string,
  words: TimeWords,
): string {
  const { text } = words;
  const said = text.explanation.row;
  const moment = said.moment(facts.some(({ fact, at }) => fact === 'raised' && at === clock.startedAt));
  const conditions = [
    row.levels.length > 0 && said.levels(row.levels.map(text.levelShort)),
    row.arrival && said.arrival(moment, row.arrival.open, calendar),
    row.hours && said.hours(moment, row.hours.from, row.hours.to),
    row.dayTypes.length > 0 &&
      said.days(
        moment,
        row.dayTypes.map((type) => said.dayTypes[type] ?? type),
      ),
  ].filter((condition) => typeof condition === 'string');
  return said.limit(conditions.join(text.common.comma) || said.always, promisedText(duration, words));
}

/** Not in days: those of a calendar are shorter. */
function promisedText(duration: string, { text: { time } }: TimeWords): string {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  const parts = [
    hours && time.hours(Number(hours)),
    minutes && time.minutes(Number(minutes)),
    seconds && time.seconds(Number(seconds)),
  ].filter(Boolean);
  return parts.join(time.joint) || duration;
}
