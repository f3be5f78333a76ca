import type { ReactNode } from 'react';
import type { Summary } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { useFigureText } from './useFigureText';

/** The month in eight figures. */
export function Tiles({ summary }: { summary: Summary }) {
  const { text } = useSpeech();
  const words = text.reports.figures;
  const { percent, number, hours } = useFigureText();
  const { counts, compliance, resolutionHours, satisfaction, inspections } = summary;
  const kept = compliance.reduce((sum, { kept: one }) => sum + one, 0);
  const decided = compliance.reduce((sum, { n }) => sum + n, 0);
  return (
    <dl className="tiles">
      <Tile label={words.tiles.raised}>{number(counts.raised)}</Tile>
      <Tile label={words.tiles.open} remark={words.balance(counts)}>
        {number(counts.openAtEnd)}
      </Tile>
      <Tile
        label={words.tiles.resolved}
        remark={[
          counts.reopened > 0 && words.reopened(counts.reopened),
          counts.resolvedAtEnd > 0 && words.stillToClose(counts.resolvedAtEnd),
        ]
          .filter(Boolean)
          .join(text.common.listSeparator)}
      >
        {number(counts.resolved)}
      </Tile>
      <Tile label={words.tiles.compliance} remark={decided > 0 && words.keptOf(kept, decided)}>
        {decided > 0 && percent(kept / decided)}
      </Tile>
      <Tile
        label={words.tiles.resolution}
        remark={typeof resolutionHours.p90 === 'number' && words.ninetieth(hours(resolutionHours.p90))}
      >
        {typeof resolutionHours.median === 'number' && hours(resolutionHours.median)}
      </Tile>
      <Tile
        label={words.tiles.satisfaction}
        remark={
          satisfaction.answered > 0
            ? words.answersOf(satisfaction.answered, satisfaction.asked, percent(satisfaction.responseRate ?? 0))
            : words.noAnswers
        }
      >
        {typeof satisfaction.mean === 'number' && words.outOf(number(satisfaction.mean))}
      </Tile>
      <Tile label={words.tiles.inspections} remark={words.undoneOf(inspections)} wrong={inspections.undone.length > 0}>
        {number(inspections.completed)}
      </Tile>
      <Tile label={words.tiles.findings}>{number(inspections.findings)}</Tile>
    </dl>
  );
}

interface TileProps {
  label: string;
  remark?: string | false;
  wrong?: boolean;
  children: ReactNode;
}

function Tile({ label, remark, wrong = false, children }: TileProps) {
  const { text } = useSpeech();
  return (
    <div className="panel tile">
      <dt>{label}</dt>
      <dd className="tile-figure numbers">
        {children === false ? <span className="quiet tile-none">{text.reports.figures.none}</span> : children}
      </dd>
      {remark && <dd className={wrong ? 'tile-remark tile-wrong numbers' : 'tile-remark quiet numbers'}>{remark}</dd>}
    </div>
  );
}
