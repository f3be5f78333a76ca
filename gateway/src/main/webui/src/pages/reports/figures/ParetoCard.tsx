import { Select } from 'antd';
import { useState } from 'react';
import { usePareto, type FigureScope } from '../../../api/figures';
import { useSpeech } from '../../../app/i18n';
import { ChartCard } from '../../../components/chart/ChartCard';
import { withRest } from '../../../components/chart/pareto';
import { ParetoChart } from '../../../components/chart/ParetoChart';
import { labelled } from '../../../components/options';
import { useIsPhone } from '../../../components/useMediaQuery';
import { FigureState } from './FigureState';
import { useFigureText } from './useFigureText';

const height = 300;

/** 帕累托图: the few causes that make most of the trouble. */
export function ParetoCard({ scope }: { scope: FigureScope }) {
  const { text, say } = useSpeech();
  const words = text.reports.figures;
  const { percent } = useFigureText();
  const phone = useIsPhone();
  const [by, setBy] = useState('cause');
  const { data, error, refetch } = usePareto(scope, by);
  const control = <Select aria-label={words.pareto} value={by} options={labelled(words.by)} onChange={setBy} />;
  const unstated = data && data.unstated > 0 ? words.paretoUnstated(data.unstated, say(data.label)) : undefined;
  if (data === undefined || data.bars.length === 0) {
    return (
      <FigureState
        title={words.pareto}
        controls={control}
        problem={error}
        onRetry={() => void refetch()}
        empty={data && (unstated ?? words.paretoNone)}
      />
    );
  }
  const all = data.bars.map(({ label, cumulative, ...bar }) => ({ ...bar, label: say(label), cumulated: cumulative }));
  const bars = withRest(all, phone ? 7 : 12, words.paretoRest);
  const vital = all.filter((bar) => bar.vital);
  const stated = data.total - data.unstated;
  const names = vital.map(({ label }) => label).join(text.common.listSeparator);
  return (
    <ChartCard
      title={words.pareto}
      hint={words.paretoHint(percent(data.line), say(data.formula))}
      controls={control}
      height={height}
      says={words.paretoSummary(names, percent(vital.at(-1)?.cumulated ?? 0))}
      remark={unstated}
      table={{
        header: [say(data.label), words.count, words.share, words.cumulated],
        rows: bars.map(({ label, count, cumulated }) => [label, count, percent(count / stated), percent(cumulated)]),
      }}
    >
      {(width) => <ParetoChart width={width} height={height} bars={bars} line={data.line} percent={percent} />}
    </ChartCard>
  );
}
