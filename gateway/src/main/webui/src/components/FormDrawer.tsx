import { Button, Drawer } from 'antd';
import type { ReactNode, SubmitEvent } from 'react';
import { useSpeech } from '../app/i18n';
import { ProblemNote } from './ProblemNote';

interface FormDrawerProps {
  title: string;
  save: string;
  saving: boolean;
  problem: unknown;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form at the side of the list it adds to. */
export function FormDrawer({ title, save, saving, problem, onSave, onClose, children }: FormDrawerProps) {
  const { text } = useSpeech();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!saving) onSave();
  };
  return (
    <Drawer open onClose={onClose} size={Math.min(480, innerWidth)} title={title}>
      <form className="form-rows" noValidate onSubmit={submit}>
        {children}
        {problem !== null && <ProblemNote problem={problem} />}
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={saving}>
            {save}
          </Button>
          <Button onClick={onClose}>{text.common.cancel}</Button>
        </div>
      </form>
    </Drawer>
  );
}
