import LeftOutlined from '@ant-design/icons/LeftOutlined';
import RightOutlined from '@ant-design/icons/RightOutlined';
import { Button, Select, Space } from 'antd';
import { useSpeech } from '../app/i18n';
import { useNow } from './clock/useNow';
import { monthNumberText, yearText } from './dayText';
import { monthIn, monthNumbers, monthOf, shiftedMonth, yearOf, yearsFor } from './monthGrid';
import './month.css';

interface MonthSelectProps {
  /** Of the control that a label points to. */
  id?: string;
  label: string;
  value: string | undefined;
  /** The last month there is to choose. */
  max?: string;
  /** What stands there while no month is chosen. */
  anyLabel?: string;
  onChange: (month: string) => void;
  /** Given where there may be no month. */
  onClear?: () => void;
}

/** A month in the language of the console: one step back or forth, or any month of any year. */
export function MonthSelect({ id, label, value, max, anyLabel, onChange, onClear }: MonthSelectProps) {
  const speech = useSpeech();
  const words = speech.text.month;
  const present = monthOf(useNow(3600), speech.zone);
  const year = yearOf(value ?? max ?? present);
  const isLate = (month: string) => max !== undefined && month > max;
  const names = (
    <Select
      key="month"
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      className="month-name"
      popupMatchSelectWidth={false}
      listHeight={400}
      allowClear={onClear !== undefined}
      value={value ?? null}
      placeholder={anyLabel}
      options={monthNumbers.map((number) => {
        const month = monthIn(year, number);
        return { value: month, label: monthNumberText(number, speech), disabled: isLate(month) };
      })}
      onChange={(month: string | undefined) => (month === undefined ? onClear?.() : onChange(month))}
    />
  );
  if (value === undefined) return names;
  const years = (
    <Select
      key="year"
      aria-label={words.year}
      className="month-year"
      popupMatchSelectWidth={false}
      value={year}
      options={yearsFor(year, yearOf(max ?? shiftedMonth(present, 12))).map((each) => ({
        value: each,
        label: yearText(each, speech),
      }))}
      onChange={(chosen: number) => {
        const month = monthIn(chosen, Number(value.slice(5)));
        onChange(isLate(month) ? (max ?? month) : month);
      }}
    />
  );
  return (
    <Space.Compact className="month-select">
      <Button
        icon={<LeftOutlined aria-hidden="true" />}
        aria-label={words.previous}
        onClick={() => onChange(shiftedMonth(value, -1))}
      />
      {speech.language === 'zh' ? [years, names] : [names, years]}
      <Button
        icon={<RightOutlined aria-hidden="true" />}
        aria-label={words.next}
        disabled={isLate(shiftedMonth(value, 1))}
        onClick={() => onChange(shiftedMonth(value, 1))}
      />
    </Space.Compact>
  );
}
