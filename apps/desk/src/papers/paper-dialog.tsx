import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { PaperView } from './paper-view.js';

interface Props {
  address: string;
  label: string;
  icon?: ReactNode;
  query?: string;
}

/** A button that opens a paper on top of the page. */
export const PaperDialog = ({ address, label, icon, query }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={icon} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        width={920}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <PaperView address={address} label={label} {...(query ? { query } : {})} />
      </Modal>
    </>
  );
};
