import { Button } from 'antd';
import { usePreview } from '../../../api/reports';
import type { DocumentRequest } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';

/** The document before it is issued, drawn by the service. */
export function PreviewPanel({ request }: { request: DocumentRequest | undefined }) {
  const { text } = useSpeech();
  const words = text.reports.issue;
  const preview = usePreview();
  const shown = preview.data !== undefined && !preview.isPending;
  const stale = shown && JSON.stringify(preview.variables) !== JSON.stringify(request);
  return (
    <section className="panel preview" aria-label={words.preview}>
      <div className="preview-head">
        <h2>{words.preview}</h2>
        {stale && <span className="quiet">{words.previewStale}</span>}
        <Button
          disabled={request === undefined}
          loading={preview.isPending}
          onClick={() => request && preview.mutate(request)}
        >
          {preview.data === undefined ? words.preview : words.previewAgain}
        </Button>
      </div>
      {preview.isPending && <Skeleton lines={9} />}
      {preview.error !== null && <ProblemNote problem={preview.error} />}
      {preview.isIdle && <p className="preview-idle">{words.previewIdle}</p>}
      {shown && (
        // Without any right: it draws, and can neither run nor fetch anything.
        <iframe className="preview-page" sandbox="" srcDoc={preview.data} title={words.preview} />
      )}
    </section>
  );
}
