import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasEnded } from '../directives/life-cycle/standing.js';
import type { DirectiveFieldsFragment } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { useSession } from '../session/session.js';
import { AskExtensionDialog } from './ask-extension-dialog.js';
import { CompleteDialog } from './complete-dialog.js';
import { SplitDrawer } from './split-drawer.js';
import type { Standing } from './task-facts.js';

interface Props {
  directive: DirectiveFieldsFragment;
  standing: Standing;
  again: () => void;
}

const splittable: ReadonlySet<string> = new Set(['DRAFT', 'ISSUING', 'ISSUED']);

/** What the own unit can do with one of its tasks: say that it is done, ask for more time, split it over the units below. */
export const TaskActions = ({ directive, standing, again }: Props) => {
  const { t } = useTranslation();
  const { may, session } = useSession();
  const [dialog, setDialog] = useState<'complete' | 'more' | 'split' | null>(null);
  const { act, received, extension, progress } = standing;
  const { task, dueOn } = progress;
  const own = directive.issuer.id === session.unit.id;
  const open = received && !hasEnded(directive) && (own || directive.closedOn === null);
  const undone = act === null || act.status === 'RETURNED';
  const answers = open && undone && may('report.submit') && (own || Boolean(directive.receipt?.signedOn));
  const mayAsk = answers && dueOn >= todayHere() && extension?.status !== 'ASKED';
  const ownDraft = directive.status !== 'DRAFT' || task.directiveId === directive.id;
  const maySplit = own && ownDraft && splittable.has(directive.status) && may('directive.issue');
  const done = () => {
    setDialog(null);
    again();
  };
  const shared = { directiveId: directive.id, standing, onClose: () => setDialog(null) };
  return (
    <>
      {answers && (
        <Button type="primary" onClick={() => setDialog('complete')}>
          {t(act ? 'tasks.again' : 'tasks.complete')}
        </Button>
      )}
      {mayAsk && <Button onClick={() => setDialog('more')}>{t('tasks.askMore')}</Button>}
      {maySplit && <Button onClick={() => setDialog('split')}>{t('tasks.split')}</Button>}
      {!own && directive.reissueId && may('directive.issue') && (
        <Link to={`/directives/${directive.reissueId}/tasks`}>{t('tasks.splitInReissue')}</Link>
      )}
      <CompleteDialog
        {...shared}
        open={dialog === 'complete'}
        retrospective={directive.retrospective}
        onDone={done}
      />
      <AskExtensionDialog
        open={dialog === 'more'}
        title={t('tasks.askTitle', { title: task.title })}
        directiveId={directive.id}
        taskId={task.id}
        dueOn={dueOn}
        onClose={() => setDialog(null)}
        onAsked={done}
      />
      <SplitDrawer {...shared} open={dialog === 'split'} onSplit={done} />
    </>
  );
};
