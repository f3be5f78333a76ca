import type { ReactNode } from 'react';
import './notes.css';

interface NoteProps {
  tone?: 'plain' | 'good' | 'warn';
  children: ReactNode;
}

/** One calm sentence, with its actions if it has any. */
export function Note({ tone = 'plain', children }: NoteProps) {
  return (
    <div className={`note note-${tone}`} role="status">
      {children}
    </div>
  );
}
