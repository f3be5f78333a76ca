import { Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useMetrics, useTrend, type FigureScope } from '../../../api/figures';
import type { Trend } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { ChartCard } from '../../../components/chart/ChartCard';
import { TrendChart } from '../../../components/chart/TrendChart';
import { monthText } from '../../../components/dayText';
import { FigureState } from './FigureState';
import { useFigureText } from './useFigureText';

const height = 260;

/** 趋势: one figure month by month, with how it is computed. */
export function TrendCard({ scope }: { scope: FigureScope }) {
  const { text, say } = useSpeech();
  const words = text.reports.figures;
  const metrics = useMetrics();
  const [metric, setMetric] = useState('tickets-raised');
  const { data, error, refetch } = useTrend(scope, metric);
  const control = (
    <Select
      aria-label={words.metric}
      className="metric-select"
      value={metric}
      options={(metrics.data ?? []).map(({ key, label }) => ({ value: key, label: say(label) }))}
      onChange={setMetric}
    />
  );
  if (data === undefined || data.points.length === 0) {
    return (
      <FigureState
        title={words.trend}
        controls={control}
        problem={error}
        onRetry={() => void refetch()}
        empty={data && words.trendNone}
      />
    );
  }
  return <Drawn trend={data} control={control} />;
}

function Drawn({ trend: { metric, points }, control }: { trend: Trend; control: ReactNode }) {
  const speech = useSpeech();
  const { text, say } = speech;
  const words = text.reports.figures;
  const { percent, number } = useFigureText();
  const format = metric.fold === 'RATE' ? percent : number;
  const latest = points.findLast(({ value }) => typeof value === 'number');
  const unit = metric.fold === 'RATE' ? undefined : say(metric.unit);
  const measured = unit === undefined ? say(metric.label) : words.inUnit(say(metric.label), unit);
  return (
    <ChartCard
      title={words.trend}
      hint={say(metric.formula)}
      controls={control}
      height={height}
      says={
        latest === undefined
          ? words.trendNone
          : `${monthText(latest.month, speech)}${text.common.colon}${[format(latest.value ?? 0), unit].filter(Boolean).join(' ')}`
      }
      table={{
        header: [words.month, measured, words.observations],
        rows: points.map(({ month, n, value }) => [month, typeof value === 'number' ? format(value) : '', n]),
      }}
    >
      {(width) => (
        <TrendChart
          width={width}
          height={height}
          points={points.map(({ month, value }) => ({ label: month.slice(2), value: value ?? null }))}
          title={unit && measured}
          format={format}
        />
      )}
    </ChartCard>
  );
}
