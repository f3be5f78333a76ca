import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useSpeech } from '../../app/i18n';
import { FileButton } from '../../components/FileButton';
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
          <span>{words.file}</span>
          <span>
            <FileButton
              label={words.chooseFile}
              accept=".pdf,.docx"
              onChoose={(file) =>
                void digestOf(file).then((computed) => {
                  setDigest(computed);
                  ask(computed);
                })
              }
            />
          </span>
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
