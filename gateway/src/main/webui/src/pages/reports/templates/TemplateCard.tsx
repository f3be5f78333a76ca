import { Button, Popconfirm } from 'antd';
import { templateOf, useReplaceTemplate } from '../../../api/reports';
import type { DocumentTemplate } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { momentText } from '../../../components/clock/timeText';
import { useNow } from '../../../components/clock/useNow';
import { FileButton } from '../../../components/FileButton';
import { Note } from '../../../components/Note';
import { ProblemNote } from '../../../components/ProblemNote';
import { useReportRights } from '../rights';

/** A template with its way out and in. */
export function TemplateCard({ template }: { template: DocumentTemplate }) {
  const speech = useSpeech();
  const { text } = speech;
  const words = text.reports.template;
  const now = useNow(60);
  const { mayManage } = useReportRights();
  const { kind, language, own, changedAt, changedBy } = template;
  const replace = useReplaceTemplate(template);
  const name = `${text.reports.kinds[kind] ?? kind} · ${text.reports.languages[language] ?? language}`;
  return (
    <section className="panel template" aria-label={name}>
      <div className="card-head">
        <h2>{name}</h2>
        <span className={own ? 'state' : 'state state-ended'}>{own ? words.own : words.shipped}</span>
      </div>
      {changedAt && (
        <p className="quiet">
          {words.changedAt(momentText(changedAt, now, speech))} {changedBy?.name}
        </p>
      )}
      <div className="form-foot">
        <Button href={`/api/v1${templateOf(kind, language)}`} download>
          {words.download}
        </Button>
        {mayManage && (
          <FileButton
            label={replace.isPending ? words.uploading : words.upload}
            accept=".docx"
            loading={replace.isPending}
            onChoose={(file) => replace.mutate(file)}
          />
        )}
        {mayManage && own && (
          <Popconfirm
            title={words.resetSure}
            okText={words.reset}
            cancelText={words.cancel}
            onConfirm={() => replace.mutate(undefined)}
          >
            <Button>{words.reset}</Button>
          </Popconfirm>
        )}
      </div>
      {replace.error !== null && <ProblemNote problem={replace.error} />}
      {replace.isSuccess && (
        <Note tone="good">{replace.variables === undefined ? words.wasReset : words.uploaded}</Note>
      )}
    </section>
  );
}
