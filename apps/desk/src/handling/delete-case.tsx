import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type CaseStage, DeleteCaseDocument } from '../generated/graphql.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';

interface Props {
  shown: { id: string; version: number; stage: CaseStage; unit: { id: string } };
  onDone: () => void;
}

const UNDECIDED: readonly CaseStage[] = ['RECEIVED', 'SUPPLEMENTING', 'PROPOSED'];

/** What was registered by mistake is deleted before the decision, with the reason; its number stays used. */
export const DeleteCase = ({ shown, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { session, may } = useSession();
  const [open, setOpen] = useState(false);
  const remove = useAct(DeleteCaseDocument);
  if (!may('case.take_in') || shown.unit.id !== session.unit.id || !UNDECIDED.includes(shown.stage))
    return null;
  const confirm = async (reason: string) => {
    if (!(await remove.run({ id: shown.id, version: shown.version, reason }))) return;
    setOpen(false);
    void message.success(t('handling.deleted'));
    onDone();
  };
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('handling.delete')}
      </Button>
      <ReasonDialog
        open={open}
        title={t('handling.delete')}
        text={t('handling.deleteMeans')}
        label={t('handling.deleteReason')}
        confirm={t('handling.delete')}
        danger
        busy={remove.busy}
        problems={remove.problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
};
