import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCustomers, useSystems } from '../../../api/directory';
import { useSchedules } from '../../../api/reports';
import type { ReportSchedule } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { momentText } from '../../../components/clock/timeText';
import { useNow } from '../../../components/clock/useNow';
import { monthText } from '../../../components/dayText';
import { EmptyState } from '../../../components/EmptyState';
import { Fact } from '../../../components/Fact';
import { ProblemNote } from '../../../components/ProblemNote';
import { Skeleton } from '../../../components/Skeleton';
import { ReportTabs } from '../ReportTabs';
import { useReportRights } from '../rights';
import { ScheduleDrawer } from './ScheduleDrawer';

/** 定期出具: what is issued every month by itself, and to whom it goes. */
export function SchedulesPage() {
  const { text } = useSpeech();
  const words = text.reports.schedule;
  const { mayManage } = useReportRights();
  const [edited, setEdited] = useState<ReportSchedule | 'new'>();
  const { data, error, refetch } = useSchedules();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {mayManage && (
          <Button type="primary" onClick={() => setEdited('new')}>
            {words.new}
          </Button>
        )}
      </div>
      <ReportTabs />
      {error !== null && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data?.length === 0 && (
        <div className="panel">
          <EmptyState title={words.empty}>
            <p>{words.emptyHint}</p>
          </EmptyState>
        </div>
      )}
      <div className="templates">
        {data?.map((schedule) => (
          <ScheduleCard key={schedule.id} schedule={schedule} onEdit={mayManage ? setEdited : undefined} />
        ))}
      </div>
      {edited !== undefined && (
        <ScheduleDrawer schedule={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </div>
  );
}

interface ScheduleCardProps {
  schedule: ReportSchedule;
  onEdit: ((schedule: ReportSchedule) => void) | undefined;
}

function ScheduleCard({ schedule, onEdit }: ScheduleCardProps) {
  const speech = useSpeech();
  const { text } = speech;
  const words = text.reports.schedule;
  const now = useNow(60);
  const { kind, dayOfMonth, time, people, language, active, nextMonth, nextAt, lastDocument } = schedule;
  const { customer } = schedule;
  const systems = useSystems(schedule.system ? customer.id : undefined);
  const system = systems.data?.find(({ id }) => id === schedule.system)?.name;
  const zone = useCustomers().data?.find(({ id }) => id === customer.id)?.zone;
  const next = named(momentText(nextAt, now, zone === undefined ? speech : { ...speech, zone }), zone);
  return (
    <section className="panel template" aria-label={customer.name}>
      <div className="card-head">
        <h2>{customer.name}</h2>
        <span className={active ? 'state' : 'state state-ended'}>{active ? words.active : words.paused}</span>
      </div>
      <p>
        {[text.reports.kinds[kind], system, text.reports.languages[language] ?? language].filter(Boolean).join(' · ')}
      </p>
      <dl className="facts">
        <Fact label={words.when}>{words.whenText(String(dayOfMonth), named(time, zone))}</Fact>
        <Fact label={words.recipients}>
          {people
            .map(({ id, name, email }) => (email ? (name ?? email) : words.noAddress(name ?? id)))
            .join(text.common.listSeparator)}
        </Fact>
        <Fact label={words.next}>{active && words.nextText(monthText(nextMonth, speech), next)}</Fact>
        <Fact label={words.last}>
          {lastDocument && (
            <Link to={`/reports/documents/${lastDocument}`} className="mono">
              {lastDocument}
            </Link>
          )}
        </Fact>
      </dl>
      {onEdit && (
        <div>
          <Button size="small" onClick={() => onEdit(schedule)}>
            {words.edit}
            <span className="visually-hidden"> {customer.name}</span>
          </Button>
        </div>
      )}
    </section>
  );
}

/** A time with the zone it is told in, if that is known. */
function named(time: string, zone: string | undefined): string {
  return zone === undefined ? time : `${time} ${zone}`;
}
