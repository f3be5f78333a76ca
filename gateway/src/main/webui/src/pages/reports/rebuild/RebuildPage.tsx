import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { isUnderway, useRebuilds, useStartRebuild } from '../../../api/reports';
import { useSpeech } from '../../../app/i18n';
import { EmptyState } from '../../../components/EmptyState';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { ReportTabs } from '../ReportTabs';
import { useReportRights } from '../rights';
import { RebuildCard } from './RebuildCard';

/** 数据重建: all figures computed again from the first event, while the old ones serve. */
export function RebuildPage() {
  const { text } = useSpeech();
  const words = text.reports.rebuild;
  const { mayManage } = useReportRights();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { data, error, refetch } = useRebuilds();
  const start = useStartRebuild();
  const isRunning = data?.some(isUnderway) ?? false;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {mayManage && (
          <Popconfirm
            title={words.startSure}
            okText={words.confirm}
            cancelText={words.cancel}
            disabled={isRunning}
            onConfirm={() => start.mutate(key, { onSuccess: () => setKey(crypto.randomUUID()) })}
          >
            <Button type="primary" disabled={isRunning} loading={start.isPending}>
              {words.start}
            </Button>
          </Popconfirm>
        )}
      </div>
      <ReportTabs />
      <p className="quiet reading">{words.hint}</p>
      {start.error !== null && <ProblemNote problem={start.error} />}
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data?.length === 0 && (
        <div className="panel">
          <EmptyState title={words.never} />
        </div>
      )}
      {data?.map((rebuild) => (
        <RebuildCard key={rebuild.id} rebuild={rebuild} />
      ))}
    </div>
  );
}
