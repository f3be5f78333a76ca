import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ProblemNote } from './ProblemNote';
import './table.css';
import { useIsPhone } from './useMediaQuery';
import { useRowKeys } from './useRowKeys';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Where Enter and a click on the row lead. */
  address: (row: Row) => string;
  /** The row as a card, for narrow screens. */
  card: (row: Row) => ReactNode;
  problem?: unknown;
  onRetry?: () => void;
  empty: ReactNode;
}

/** A table with its waiting, empty and failed states, walked with j, k and Enter; cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, problem, onRetry, empty } = props;
  const phone = useIsPhone();
  if (rows === undefined) return problem ? <ProblemNote problem={problem} onRetry={onRetry} /> : <SkeletonRows />;
  return (
    <>
      {Boolean(problem) && <ProblemNote problem={problem} onRetry={onRetry} />}
      {rows.length === 0 ? empty : phone ? <Cards {...props} rows={rows} /> : <Grid {...props} rows={rows} />}
    </>
  );
}

type Filled<Row> = DataTableProps<Row> & { rows: Row[] };

function Grid<Row>({ label, columns, rows, rowKey, address }: Filled<Row>) {
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useRowKeys(rows.length, (index) => {
    const row = rows[index];
    if (row !== undefined) void navigate(address(row));
  });
  useEffect(() => {
    if (active >= 0) body.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="panel table-frame">
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col" className={`col-${key}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={rowKey(row)}
              aria-selected={index === active}
              onClick={(event) => {
                setActive(index);
                if (!isOwnControl(event.target) && getSelection()?.isCollapsed !== false) void navigate(address(row));
              }}
            >
              {columns.map(({ key, cell }) => (
                <td key={key} className={`col-${key}`}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

function Cards<Row>({ label, rows, rowKey, card }: Filled<Row>) {
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="panel">
          {card(row)}
        </li>
      ))}
    </ul>
  );
}

function SkeletonRows() {
  return (
    <div className="panel table-frame" aria-busy="true">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="table-skeleton">
          <div className="skeleton" style={{ width: 130 }} />
          <div className="skeleton" style={{ flex: 1, maxWidth: `${60 - ((index * 13) % 30)}%` }} />
          <div className="skeleton" style={{ width: 110, marginInlineStart: 'auto' }} />
        </div>
      ))}
    </div>
  );
}
