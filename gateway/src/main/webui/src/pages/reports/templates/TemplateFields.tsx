import { useState } from 'react';
import { useTemplateFields } from '../../../api/reports';
import type { DocumentKind, TemplateField } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { FigureTable } from '../../../components/chart/ChartTable';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';

/** What the templates of a kind may name, folded away until somebody edits one. */
export function TemplateFields({ kind }: { kind: DocumentKind }) {
  const { text } = useSpeech();
  const words = text.reports.template;
  const [open, setOpen] = useState(false);
  return (
    <details className="panel template-fields" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.fields}
        {text.common.colon}
        {text.reports.kinds[kind]}
      </summary>
      {open && <Fields kind={kind} />}
    </details>
  );
}

function Fields({ kind }: { kind: DocumentKind }) {
  const { text } = useSpeech();
  const words = text.reports.template;
  const { data, error, refetch } = useTemplateFields(kind);
  if (error !== null) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={4} />;
  const line = ({ tag, use }: TemplateField, within = '') => [tag, words.uses[use] ?? use, within];
  return (
    <FigureTable
      label={words.fields}
      table={{
        header: [words.field, words.use, ''],
        rows: data.flatMap((field) => [line(field), ...field.row.map((inRow) => line(inRow, words.rowOf(field.name)))]),
      }}
    />
  );
}
