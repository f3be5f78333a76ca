import type { ReactNode } from 'react';
import './chart.css';
import { ChartTable, type TableData } from './ChartTable';
import { useWidth } from './useWidth';

interface ChartCardProps {
  title: string;
  hint?: string | undefined;
  /** What the picture says, in a sentence. */
  says: string;
  /** What stands apart from the picture. */
  remark?: string | undefined;
  controls?: ReactNode;
  table: TableData;
  height: number;
  className?: string;
  children: (width: number) => ReactNode;
}

/** Narrower, there is no room to draw in; it is so while a page is being laid out. */
const narrowest = 200;

/** A picture of figures with what it says, and the figures themselves as a table to copy. */
export function ChartCard({
  title,
  hint,
  says,
  remark,
  controls,
  table,
  height,
  className = '',
  children,
}: ChartCardProps) {
  const [measure, width] = useWidth();
  return (
    <section className={`panel chart-card ${className}`} aria-label={title}>
      <div className="chart-head">
        <h2>{title}</h2>
        {controls}
      </div>
      {hint !== undefined && <p className="quiet chart-hint">{hint}</p>}
      <div ref={measure} className="chart-frame" style={{ blockSize: height }}>
        {width >= narrowest && (
          <svg className="chart" width={width} height={height} role="img" aria-label={`${title}: ${says}`}>
            {children(width)}
          </svg>
        )}
      </div>
      <p className="chart-says">{says}</p>
      {remark !== undefined && <p className="quiet">{remark}</p>}
      <ChartTable label={title} table={table} />
    </section>
  );
}
