import { Button, Input } from 'antd';
import { useId, useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../app/i18n';
import { Field } from '../../components/form/Field';
import { digestOf, isDigest, tidyDigest } from './digest';

interface VerifyFormProps {
  number: string;
  digest: string;
  onAsk: (question: { number: string; digest: string }) => void;
}

export function VerifyForm({ number: givenNumber, digest: givenDigest, onAsk }: VerifyFormProps) {
  const { text } = useSpeech();
  const words = text.reports.verify;
  const file = useId();
  const [number, setNumber] = useState(givenNumber);
  const [digest, setDigest] = useState(givenDigest);
  const [tried, setTried] = useState(false);
  const tidy = tidyDigest(digest);
  const numberError = tried && number.trim() === '' ? text.common.required : undefined;
  const digestError = tried && !isDigest(tidy) ? words.badDigest : undefined;
  const ask = (next: string) => {
    setTried(true);
    if (number.trim() !== '' && isDigest(next)) onAsk({ number: number.trim().toUpperCase(), digest: next });
  };
  return (
    <form
      className="form-rows verify-form"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        ask(tidy);
      }}
    >
      <Field label={words.number} required error={numberError}>
        {(control) => (
          <Input
            {...control}
            className="mono"
            status={numberError ? 'error' : ''}
            value={number}
            maxLength={40}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.digest} required error={digestError}>
        {(control) => (
          <Input.TextArea
            {...control}
            className="mono"
            status={digestError ? 'error' : ''}
            value={digest}
            autoSize={{ minRows: 2, maxRows: 4 }}
            onChange={(event) => setDigest(event.target.value)}
          />
        )}
      </Field>
      {isSecureContext && (
        <div className="field">
          <label htmlFor={file}>{words.file}</label>
          <input
            id={file}
            type="file"
            accept=".pdf,.docx"
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen === undefined) return;
              void digestOf(chosen).then((computed) => {
                setDigest(computed);
                ask(computed);
              });
            }}
          />
        </div>
      )}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" size="large">
          {words.check}
        </Button>
      </div>
    </form>
  );
}
