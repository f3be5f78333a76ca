import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSpeech } from '../../app/i18n';
import { AntdFrame } from '../../app/AntdFrame';
import { LandingFrame } from '../landing/LandingFrame';
import { isDigest, tidyDigest } from './digest';
import { Verdict } from './Verdict';
import './verify.css';
import { VerifyForm } from './VerifyForm';

/** Whether a document is ours and unaltered: for anybody who holds one, without signing in. */
export function VerifyPage() {
  const { number = '' } = useParams();
  const [parameters] = useSearchParams();
  const { text } = useSpeech();
  const given = tidyDigest(parameters.get('digest') ?? '');
  const [asked, setAsked] = useState(() => (isDigest(given) ? { number, digest: given } : undefined));
  return (
    <AntdFrame>
      <LandingFrame className="verify">
        <h1>{text.reports.verify.title}</h1>
        <p className="quiet">{text.reports.verify.text}</p>
        <VerifyForm number={number} digest={given} onAsk={setAsked} />
        {asked && <Verdict {...asked} />}
      </LandingFrame>
    </AntdFrame>
  );
}
