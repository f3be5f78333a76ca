import type { ReactNode } from 'react';
import '../../../components/chart/chart.css';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';

interface FigureStateProps {
  title: string;
  controls?: ReactNode;
  problem: unknown;
  onRetry: () => void;
  /** Why there is nothing to draw; absent while it is on its way. */
  empty: string | undefined;
  className?: string;
}

/** A chart that is on its way, failed, or has nothing to show. */
export function FigureState({ title, controls, problem, onRetry, empty, className = '' }: FigureStateProps) {
  return (
    <section className={`panel chart-card ${className}`} aria-label={title}>
      <div className="chart-head">
        <h2>{title}</h2>
        {controls}
      </div>
      {problem !== null && <ProblemNote problem={problem} onRetry={onRetry} />}
      {problem === null && empty === undefined && <Skeleton lines={7} />}
      {problem === null && empty !== undefined && <p className="quiet">{empty}</p>}
    </section>
  );
}
