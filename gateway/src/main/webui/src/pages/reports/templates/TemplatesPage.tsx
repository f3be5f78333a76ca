import { useDocumentTemplates } from '../../../api/reports';
import { useSpeech } from '../../../app/i18n';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { ReportTabs } from '../ReportTabs';
import { documentKinds } from '../issue/issueDraft';
import { TemplateCard } from './TemplateCard';
import { TemplateFields } from './TemplateFields';

/** 模板: what documents are made with; each can be replaced by one of one's own, and back. */
export function TemplatesPage() {
  const { text } = useSpeech();
  const words = text.reports.template;
  const { data, error, refetch } = useDocumentTemplates();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <ReportTabs />
      <p className="quiet reading">{words.hint}</p>
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      <div className="templates">
        {data?.map((template) => (
          <TemplateCard key={`${template.kind}${template.language}`} template={template} />
        ))}
      </div>
      {data && documentKinds.map((kind) => <TemplateFields key={kind} kind={kind} />)}
    </div>
  );
}
