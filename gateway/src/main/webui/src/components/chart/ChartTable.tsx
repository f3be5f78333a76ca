import { Button } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../../app/i18n';
import './chart.css';
import { tsvOf, type CellValue } from './tsv';

export interface TableData {
  header: string[];
  rows: CellValue[][];
}

/** The figures of a chart, folded away until somebody wants them. */
export function ChartTable({ label, table }: { label: string; table: TableData }) {
  const { text } = useSpeech();
  return (
    <details className="chart-table">
      <summary>{text.reports.figures.asTable}</summary>
      <FigureTable label={label} table={table} />
    </details>
  );
}

/** A plain table of figures that can be copied into a spreadsheet. */
export function FigureTable({ label, table: { header, rows } }: { label: string; table: TableData }) {
  const { text } = useSpeech();
  const words = text.reports.figures;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(tsvOf(header, rows));
    setCopied(true);
  };
  return (
    <>
      <div className="chart-scroll">
        <table className="figures-table" aria-label={label}>
          <thead>
            <tr>
              {header.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column} className={typeof cell === 'number' ? 'figure' : undefined}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button size="small" className="no-print" onClick={() => void copy()}>
        {copied ? words.copied : words.copy}
      </Button>
    </>
  );
}
