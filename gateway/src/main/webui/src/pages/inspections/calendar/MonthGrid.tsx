import { useSpeech } from '../../../app/i18n';
import { useIsPhone } from '../../../components/useMediaQuery';
import { byDate, type CalendarEntry } from './entries';
import { EntryLink } from './EntryLink';
import { dayText, monthText } from '../../../components/dayText';
import { weeksOf, type GridDay } from '../../../components/monthGrid';

interface MonthGridProps {
  month: string;
  today: string;
  entries: CalendarEntry[];
}

/** The month as weeks on a desk, as a list of days on a phone. */
export function MonthGrid(props: MonthGridProps) {
  return useIsPhone() ? <DayList {...props} /> : <Weeks {...props} />;
}

function Weeks({ month, today, entries }: MonthGridProps) {
  const speech = useSpeech();
  const { text } = speech;
  const days = byDate(entries);
  return (
    <table className="panel month" aria-label={monthText(month, speech)}>
      <thead>
        <tr>
          {text.inspections.month.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <Day key={day.date} day={day} isToday={day.date === today} entries={days.get(day.date) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, isToday, entries }: { day: GridDay; isToday: boolean; entries: CalendarEntry[] }) {
  const { text } = useSpeech();
  const className = ['month-day', day.inMonth ? '' : 'month-other', isToday ? 'month-today' : ''].join(' ');
  return (
    <td className={className} aria-current={isToday ? 'date' : undefined}>
      <div className="month-number numbers">
        {day.day}
        {isToday && <span className="visually-hidden">{text.inspections.calendar.today}</span>}
      </div>
      {day.inMonth && entries.map((entry) => <EntryLink key={entry.key} entry={entry} />)}
    </td>
  );
}

function DayList({ month, today, entries }: MonthGridProps) {
  const speech = useSpeech();
  const days = byDate(entries.filter(({ date }) => date.startsWith(month)));
  return (
    <ol className="day-list">
      {[...days].map(([date, onDay]) => (
        <li key={date} className="day-list-day">
          <h2 className={date === today ? 'numbers day-today' : 'numbers'}>{dayText(date, today, speech)}</h2>
          {onDay.map((entry) => (
            <EntryLink key={entry.key} entry={entry} />
          ))}
        </li>
      ))}
    </ol>
  );
}
