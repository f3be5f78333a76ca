import { Input, Select } from 'antd';
import { useRounds } from '../../../api/inspections';
import type { DocumentLanguage } from '../../../api/reportTypes';
import { serverNow } from '../../../api/connection';
import { useSpeech } from '../../../app/i18n';
import { monthText } from '../../../components/dayText';
import { Choice } from '../../../components/form/Choice';
import { Field } from '../../../components/form/Field';
import { monthOf } from '../../../components/monthGrid';
import { MonthSelect } from '../../../components/MonthSelect';
import { labelled } from '../../../components/options';
import { CustomerSelect, SystemSelect } from '../../../components/PlaceSelect';
import { documentKinds, type IssueDraft } from './issueDraft';

interface IssueFieldsProps {
  draft: IssueDraft;
  errors: Record<string, string>;
  onChange: (changes: Partial<IssueDraft>) => void;
}

export function IssueFields(props: IssueFieldsProps) {
  const { draft, errors, onChange } = props;
  const { text } = useSpeech();
  const words = text.reports.issue;
  return (
    <>
      <Choice
        legend={words.kind}
        options={documentKinds.map((kind) => ({
          value: kind,
          label: text.reports.kinds[kind] ?? kind,
          hint: words.kindHints[kind],
        }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Field label={words.customer} required error={errors.customer}>
        {({ id }) => (
          <CustomerSelect
            id={id}
            wrong={errors.customer !== undefined}
            value={draft.customer}
            onChange={(customer) => onChange({ customer, system: undefined, round: undefined })}
          />
        )}
      </Field>
      {draft.kind === 'OPERATIONS_SUMMARY' && <SummaryFields {...props} />}
      {draft.kind === 'INCIDENT_REPORT' && <TicketField {...props} />}
      {draft.kind === 'INSPECTION_ASSESSMENT' && <RoundField {...props} />}
      <Field label={words.language} required error={errors.language}>
        {(control) => (
          <Select
            {...control}
            value={draft.language}
            options={labelled(text.reports.languages)}
            onChange={(language: DocumentLanguage) => onChange({ language })}
          />
        )}
      </Field>
    </>
  );
}

function SummaryFields({ draft, errors, onChange }: IssueFieldsProps) {
  const { text, zone } = useSpeech();
  const words = text.reports.issue;
  return (
    <>
      <Field label={words.month} required error={errors.month}>
        {({ id }) => (
          <MonthSelect
            id={id}
            label={words.month}
            max={monthOf(serverNow(), zone)}
            value={draft.month}
            onChange={(month) => onChange({ month })}
          />
        )}
      </Field>
      <Field label={words.system}>
        {({ id }) => (
          <SystemSelect
            id={id}
            anyLabel={words.systemAny}
            customer={draft.customer}
            value={draft.system}
            onChange={(system) => onChange({ system })}
          />
        )}
      </Field>
      <Field label={words.conclusion} error={errors.conclusion}>
        {(control) => (
          <Input.TextArea
            {...control}
            value={draft.conclusion}
            maxLength={20_000}
            autoSize={{ minRows: 3, maxRows: 12 }}
            onChange={(event) => onChange({ conclusion: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function TicketField({ draft, errors, onChange }: IssueFieldsProps) {
  const { text } = useSpeech();
  const words = text.reports.issue;
  return (
    <Field label={words.ticket} required hint={words.ticketHint} error={errors.ticket}>
      {(control) => (
        <Input
          {...control}
          className="mono"
          status={errors.ticket ? 'error' : ''}
          value={draft.ticket}
          maxLength={40}
          onChange={(event) => onChange({ ticket: event.target.value })}
        />
      )}
    </Field>
  );
}

function RoundField({ draft, errors, onChange }: IssueFieldsProps) {
  const speech = useSpeech();
  const words = speech.text.reports.issue;
  const rounds = useRounds({ customer: draft.customer, state: 'COMPLETED' }, draft.customer !== undefined);
  return (
    <Field label={words.round} required error={errors.round}>
      {(control) => (
        <Select
          {...control}
          status={errors.round ? 'error' : ''}
          loading={rounds.isLoading}
          showSearch={{ optionFilterProp: 'label' }}
          value={draft.round ?? null}
          options={(rounds.data ?? []).map(({ id, system, month }) => ({
            value: id,
            label: `${system.name} · ${monthText(month, speech)}`,
          }))}
          placeholder={speech.text.common.choose}
          onChange={(round: string) => onChange({ round })}
        />
      )}
    </Field>
  );
}
