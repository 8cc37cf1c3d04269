import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { ACCEPTED } from './page-transfer.js';

interface Props {
  /** What is chosen, for those who do not see the button's place. */
  label: string;
  busy?: boolean;
  onChosen: (files: readonly File[]) => void;
  children: ReactNode;
}

/** A button that asks for photos or PDF. */
export const PageChooser = ({ label, busy = false, onChosen, children }: Props) => {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPTED}
        multiple
        // A form of antd shows what is merely hidden.
        style={{ display: 'none' }}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
      <Button type="link" size="small" loading={busy} title={label} onClick={() => chooser.current?.click()}>
        {children}
      </Button>
    </>
  );
};
