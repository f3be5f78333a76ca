import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useDocuments } from '../../../api/reports';
import { useSpeech } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { LinkButton } from '../../../components/LinkButton';
import { MonthSelect } from '../../../components/MonthSelect';
import { labelled } from '../../../components/options';
import { CustomerSelect } from '../../../components/PlaceSelect';
import { ReportTabs } from '../ReportTabs';
import { useReportRights } from '../rights';
import { DocumentCard } from './DocumentCard';
import { documentColumns } from './documentColumns';
import { readState, writeState, type DocumentState } from './documentState';

/** 报告: every document that was issued, as the address filters them. */
export function DocumentsPage() {
  const speech = useSpeech();
  const { text } = speech;
  const { mayIssue } = useReportRights();
  const [parameters, setParameters] = useSearchParams();
  const state = useMemo(() => readState(parameters), [parameters]);
  const documents = useDocuments(state);
  const rows = documents.data?.pages.flatMap(({ items }) => items);
  const words = text.reports;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {mayIssue && (
          <LinkButton to="/reports/issue" type="primary">
            {words.document.issue}
          </LinkButton>
        )}
      </div>
      <ReportTabs />
      <Filters state={state} onChange={(next) => setParameters(writeState(next))} />
      <DataTable
        label={words.tabs.documents}
        columns={documentColumns(speech)}
        rows={rows}
        rowKey={({ id }) => id}
        address={({ number }) => `/reports/documents/${number}`}
        card={(document) => <DocumentCard document={document} />}
        problem={documents.error}
        onRetry={() => void documents.refetch()}
        empty={<NoDocuments filtered={Object.keys(state).length > 0} />}
      />
      {rows !== undefined && rows.length > 0 && (
        <div className="list-foot quiet">
          <span>{words.document.shown(rows.length)}</span>
          {documents.hasNextPage && (
            <Button loading={documents.isFetchingNextPage} onClick={() => void documents.fetchNextPage()}>
              {text.common.more}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Filters({ state, onChange }: { state: DocumentState; onChange: (state: DocumentState) => void }) {
  const { text } = useSpeech();
  const { isProvider } = useSession();
  const words = text.reports;
  const change = (changes: { [name in keyof DocumentState]: string | undefined }) =>
    onChange({ ...state, ...changes } as DocumentState);
  return (
    <div className="filters no-print">
      <Input.Search
        key={state.q ?? ''}
        className="document-search"
        defaultValue={state.q ?? ''}
        allowClear
        aria-label={words.document.search}
        placeholder={words.document.search}
        onSearch={(q) => change({ q: q.trim() })}
      />
      <Select
        aria-label={words.document.kind}
        className="kind-select"
        allowClear
        value={state.kind ?? null}
        options={labelled(words.kinds)}
        placeholder={words.document.anyKind}
        onChange={(kind: string | undefined) => change({ kind })}
      />
      {isProvider && (
        <CustomerSelect
          label={words.document.customer}
          anyLabel={words.document.anyCustomer}
          value={state.customer}
          onChange={(customer) => change({ customer })}
        />
      )}
      <MonthSelect
        label={words.document.month}
        value={state.period}
        anyLabel={text.month.any}
        onChange={(period) => change({ period })}
        onClear={() => change({ period: undefined })}
      />
      {state.ticket !== undefined && (
        <Button
          aria-label={text.queue.remove(`${words.document.ticket} ${state.ticket}`)}
          onClick={() => change({ ticket: undefined })}
        >
          {words.document.ticket} {state.ticket} ✕
        </Button>
      )}
      {Object.keys(state).length > 0 && (
        <Button type="link" size="small" onClick={() => onChange({})}>
          {words.document.clear}
        </Button>
      )}
    </div>
  );
}

function NoDocuments({ filtered }: { filtered: boolean }) {
  const { text } = useSpeech();
  const words = text.reports.document;
  const { mayIssue } = useReportRights();
  return (
    <div className="panel">
      <EmptyState title={words.empty}>
        <p>{filtered ? words.emptyFiltered : words.emptyHint}</p>
        {!filtered && mayIssue && (
          <LinkButton to="/reports/issue" type="primary">
            {words.issue}
          </LinkButton>
        )}
      </EmptyState>
    </div>
  );
}
