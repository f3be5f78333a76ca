import { Button } from 'antd';
import { useRef, type ChangeEvent } from 'react';

interface FileButtonProps {
  label: string;
  accept: string;
  loading?: boolean;
  onChoose: (file: File) => void;
}

/** Chooses a file. The browser's own control speaks the browser's language, so it stays out of sight. */
export function FileButton({ label, accept, loading = false, onChoose }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file may be chosen again after it was corrected.
    event.target.value = '';
    if (file !== undefined) onChoose(file);
  };
  return (
    <>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={choose}
      />
      <Button loading={loading} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  );
}
