import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/use-act.js';
import { KeepTemplateDocument } from '../../generated/graphql.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';

/** Keeps the words of an own notice as a template of the unit. */
export const KeepTemplateButton = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const keep = useAct(KeepTemplateDocument);
  const confirm = async (name: string) => {
    if (!(await keep.run({ directiveId, name }))) return;
    setOpen(false);
    void message.success(t('state.saved'));
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('drafting.keep')}</Button>
      <ReasonDialog
        open={open}
        title={t('drafting.keep')}
        label={t('drafting.name')}
        confirm={t('drafting.keep')}
        busy={keep.busy}
        problems={keep.problems}
        onConfirm={(name) => void confirm(name)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
};
