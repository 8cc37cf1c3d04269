import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ConsultationNoteDocument } from '../generated/graphql.js';

/** What is noted beside a consultation, read when somebody asks for it: it may name people. */
export const ConsultationNote = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const note = useAsk(ConsultationNoteDocument, { id }, { pause: !open }).data?.consultationNote;
  return (
    <div>
      <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'consultation.hideNote' : 'consultation.showNote')}
      </Button>
      {open && note && <p className="keep-lines">{note}</p>}
    </div>
  );
};
