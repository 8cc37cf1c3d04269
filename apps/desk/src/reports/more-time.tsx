import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ExtensionsDocument } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { useSession } from '../session/session.js';
import { AskExtensionDialog } from '../tasks/ask-extension-dialog.js';
import { ExtensionLine } from '../tasks/task-facts.js';

interface Props {
  directiveId: string;
  /** The day the directive names. */
  reportDue: string;
}

/** More time for the own report: what was last asked and answered, and asking while the day has not passed. */
export const MoreTime = ({ directiveId, reportDue }: Props) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const [open, setOpen] = useState(false);
  const { data, again } = useAsk(ExtensionsDocument, { directiveId });
  if (!data) return null;
  const asked = data.extensions
    .filter(({ unit, taskId }) => unit.id === session.unit.id && taskId === null)
    .sort((a, b) => b.askedAt.localeCompare(a.askedAt));
  const granted = asked.find(({ status }) => status === 'GRANTED')?.grantedUntil;
  const dueOn = granted ?? reportDue;
  const mayAsk = may('report.submit') && dueOn >= todayHere() && asked[0]?.status !== 'ASKED';
  return (
    <Flex gap={12} align="center" wrap>
      <span>
        {granted
          ? t('tasks.extended', { day: granted, original: reportDue })
          : t('tasks.due', { day: reportDue })}
      </span>
      <ExtensionLine extension={asked[0] ?? null} />
      {mayAsk && <Button onClick={() => setOpen(true)}>{t('tasks.askReport')}</Button>}
      <AskExtensionDialog
        open={open}
        title={t('tasks.askReport')}
        directiveId={directiveId}
        taskId={null}
        dueOn={dueOn}
        onClose={() => setOpen(false)}
        onAsked={() => {
          setOpen(false);
          again();
        }}
      />
    </Flex>
  );
};
