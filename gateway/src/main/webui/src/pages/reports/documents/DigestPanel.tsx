import { Button } from 'antd';
import { useState } from 'react';
import type { ReportDocument, Sealed } from '../../../api/reportTypes';
import { useSpeech } from '../../../app/i18n';
import { LinkButton } from '../../../components/LinkButton';

/** What the files are known by, and where anybody can verify them. */
export function DigestPanel({ document }: { document: ReportDocument }) {
  const { text } = useSpeech();
  const words = text.reports.document;
  const { number, pdf, docx, verificationAddress } = document;
  return (
    <section className="panel form-panel" aria-label={words.digest}>
      <h2>{words.digest}</h2>
      <p className="quiet">{words.digestHint}</p>
      <dl className="digests">
        <Digest label={words.files.pdf} file={pdf} />
        <Digest label={words.files.docx} file={docx} />
      </dl>
      <p className="quiet verify-address">
        {words.verifyAddress}
        {text.common.colon}
        <a href={verificationAddress} className="mono">
          {verificationAddress}
        </a>
      </p>
      <LinkButton to={`/verify/${number}?digest=${pdf.sha256}`}>{words.verify}</LinkButton>
    </section>
  );
}

function Digest({ label, file: { sha256 } }: { label: string; file: Sealed }) {
  const { text } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(sha256);
    setCopied(true);
  };
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <code className="mono digest">{sha256}</code>
        <Button size="small" aria-label={`${text.reports.document.copyDigest} ${label}`} onClick={() => void copy()}>
          {copied ? text.problem.copied : text.reports.document.copyDigest}
        </Button>
      </dd>
    </div>
  );
}
