import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { ErasePersonDocument, ExportPersonDocument, type PersonField } from '../generated/graphql.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { saveFile } from '../parts/save-file.js';
import { useSession } from '../session/session.js';
import { copyText } from './person-copy.js';
import type { Masked } from './shown-fields.js';

interface Props {
  person: Masked;
  /** Reads anew what shows the person, once it is erased. */
  onErased: () => void;
}

/** A copy of all that is held of a person, for that person. */
const CopyButton = ({ person }: Pick<Props, 'person'>) => {
  const { t } = useTranslation();
  const { run, busy, problems, clear } = useAct(ExportPersonDocument);
  const [asking, setAsking] = useState(false);
  const close = () => {
    clear();
    setAsking(false);
  };
  const confirm = async (reason: string) => {
    const answer = await run({ id: person.id, reason });
    if (!answer) return;
    const words = {
      heading: t('person.copyHeading'),
      field: (field: PersonField) => t(`person.field.${field}`),
      nothing: t('person.copyNothing'),
    };
    const copy = new Blob([copyText(answer.exportPerson, words)], { type: 'text/plain;charset=utf-8' });
    saveFile(t('person.copyFile'), copy);
    setAsking(false);
  };
  return (
    <>
      <Button type="link" size="small" onClick={() => setAsking(true)}>
        {t('person.copy')}
      </Button>
      <ReasonDialog
        open={asking}
        title={t('person.copyTitle')}
        text={t('person.copyMeans')}
        label={t('person.actReason')}
        confirm={t('person.copyConfirm')}
        busy={busy}
        problems={problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={close}
      />
    </>
  );
};

/** Erases a person for good; a refusal says for what the person is still needed. */
const EraseButton = ({ person, onErased }: Props) => {
  const { t } = useTranslation();
  const { run, busy, problems, clear } = useAct(ErasePersonDocument);
  const [asking, setAsking] = useState(false);
  const close = () => {
    clear();
    setAsking(false);
  };
  const confirm = async (reason: string) => {
    if (!(await run({ id: person.id, reason }))) return;
    setAsking(false);
    onErased();
  };
  return (
    <>
      <Button type="link" size="small" danger onClick={() => setAsking(true)}>
        {t('person.erase')}
      </Button>
      <ReasonDialog
        open={asking}
        title={t('person.eraseTitle')}
        text={t('person.eraseMeans')}
        label={t('person.actReason')}
        confirm={t('person.eraseConfirm')}
        danger
        busy={busy}
        problems={problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={close}
      />
    </>
  );
};

/** What a leader does with the data of one person at that person's wish (PIPL arts. 45, 47). Nothing for others. */
export const PersonActs = ({ person, onErased }: Props) => {
  const { may } = useSession();
  if (!may('person.erase') || !person.name) return null;
  return (
    <Space size={0}>
      <CopyButton person={person} />
      <EraseButton person={person} onErased={onErased} />
    </Space>
  );
};
