import { useState } from 'react';

import { newKey } from '../api/id.js';
import { dayOf } from '../forms/day.js';
import type { DirectivePageQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Act } from '../outbox/act.js';
import type { Entry } from '../outbox/outbox.js';
import { PhotoPicker } from '../photos/photo-picker.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { isOver } from './directive-standing.js';
import { TextField } from './field.js';
import { Message } from './message.js';
import type { TaskStanding } from './task-standing.js';

type Directive = NonNullable<DirectivePageQuery['directive']>;
interface Props {
  standing: TaskStanding;
  directive: Directive;
}
interface FormProps extends Props {
  refused: Entry | undefined;
  onDone: () => void;
}

/** The act on this very task that has not arrived yet. */
const useOpen = (taskId: string, kind: Act['kind']): Entry | undefined =>
  useEntries().find(
    ({ state, act }) =>
      state !== 'delivered' && act.kind === kind && 'taskId' in act && act.taskId === taskId,
  );

/** What still has to be shown; nothing when the tick alone is enough. */
const wants = ({ evidence, act }: TaskStanding): boolean =>
  !evidence.complete &&
  (evidence.rule === 'PHOTOS' || evidence.rule === 'LIST') &&
  act?.status !== 'ACCEPTED';

function CompleteForm({ standing, directive, refused, onDone }: FormProps) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const { task } = standing.progress;
  const { rule, wanted, present } = standing.evidence;
  const today = dayOf(new Date());
  const [note, setNote] = useState(standing.act?.note ?? '');
  const [photoKeys, setPhotoKeys] = useState<string[]>(refused?.photos.map(({ key }) => key) ?? []);
  const [doneOn, setDoneOn] = useState(task.dueOn < today ? task.dueOn : today);
  const send = () => {
    const act: Act = {
      kind: 'COMPLETE_TASK',
      directiveId: directive.id,
      taskId: task.id,
      note: note.trim() || null,
      doneOn: directive.retrospective ? doneOn : null,
    };
    const title = t('task.complete', { title: task.title });
    void sender.add({ id: newKey(), title, act, photoKeys }, refused);
    onDone();
  };
  return (
    <div className="stack">
      {refused?.refusal && <Message tone="error">{refused.refusal.message}</Message>}
      {rule === 'PHOTOS' && <p className="hint">{t('task.photos', { wanted, present })}</p>}
      {rule === 'LIST' && <p className="hint">{t('task.list')}</p>}
      {directive.retrospective && (
        <TextField
          id={`done-${task.id}`}
          label={t('task.doneOn')}
          type="date"
          min={directive.issuedOn ?? undefined}
          max={today}
          value={doneOn}
          onChange={setDoneOn}
        />
      )}
      <TextField
        id={`note-${task.id}`}
        label={t(rule === 'LIST' ? 'task.noteList' : 'task.note')}
        lines={rule === 'LIST' ? 4 : 2}
        value={note}
        onChange={setNote}
      />
      <PhotoPicker
        keys={photoKeys}
        delivered={[]}
        onChange={setPhotoKeys}
        onRemoveDelivered={() => undefined}
      />
      <button type="button" className="button button-main" onClick={send}>
        {t('task.confirm')}
      </button>
    </div>
  );
}

function ExtensionForm({ standing, directive, refused, onDone }: FormProps) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const { task, dueOn } = standing.progress;
  const [wantedUntil, setWantedUntil] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => {
    if (!reason.trim() || !wantedUntil) return setMissing(true);
    const act: Act = {
      kind: 'ASK_EXTENSION',
      directiveId: directive.id,
      taskId: task.id,
      wantedUntil,
      reason: reason.trim(),
    };
    void sender.add({ id: newKey(), title: t('task.moreTitle', { title: task.title }), act }, refused);
    onDone();
  };
  return (
    <div className="stack">
      {refused?.refusal && <Message tone="error">{refused.refusal.message}</Message>}
      <TextField
        id={`until-${task.id}`}
        label={t('task.until')}
        type="date"
        min={dueOn}
        value={wantedUntil}
        onChange={setWantedUntil}
      />
      <TextField
        id={`reason-${task.id}`}
        label={t('task.reason')}
        lines={2}
        value={reason}
        onChange={setReason}
        error={missing ? t('task.reasonMissing') : undefined}
      />
      <button type="button" className="button button-main" onClick={send}>
        {t('task.send')}
      </button>
    </div>
  );
}

/** ✓ by one tap where nothing has to be shown; evidence is asked for only where the task wants it. */
export function TaskActs({ standing, directive }: Props) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const [open, setOpen] = useState<'complete' | 'more' | null>(null);
  const { task, dueOn } = standing.progress;
  const completing = useOpen(task.id, 'COMPLETE_TASK');
  const asking = useOpen(task.id, 'ASK_EXTENSION');
  const { act } = standing;
  if (!standing.received) return null;
  if (completing && completing.state !== 'failed') return <Message tone="info">{t('task.queued')}</Message>;
  if (act && act.status !== 'RETURNED') return <Message tone="good">{t(`task.${act.status}`)}</Message>;
  // Nothing more is taken for what its issuer ended or closed.
  if (isOver(directive) || directive.closedOn) return null;
  const close = () => setOpen(null);
  const tick = () => {
    const needsForm = wants(standing) || directive.retrospective || act || completing;
    if (needsForm) return setOpen(open === 'complete' ? null : 'complete');
    const done: Act = {
      kind: 'COMPLETE_TASK',
      directiveId: directive.id,
      taskId: task.id,
      note: null,
      doneOn: null,
    };
    void sender.add({ id: newKey(), title: t('task.complete', { title: task.title }), act: done });
  };
  const mayAsk = dueOn >= dayOf(new Date()) && standing.extension?.status !== 'ASKED';
  const shared = { standing, directive, onDone: close };
  return (
    <>
      {completing?.refusal && open !== 'complete' && (
        <Message tone="error">{completing.refusal.message}</Message>
      )}
      {asking && asking.state !== 'failed' && <Message tone="info">{t('task.askQueued')}</Message>}
      <div className="buttons">
        <button
          type="button"
          className="button button-main"
          onClick={tick}
          aria-expanded={open === 'complete'}
        >
          ✓ {t(act ? 'task.redo' : 'task.done')}
        </button>
        {mayAsk && (!asking || asking.state === 'failed') && (
          <button
            type="button"
            className="button"
            aria-expanded={open === 'more'}
            onClick={() => setOpen(open === 'more' ? null : 'more')}
          >
            {t('task.more')}
          </button>
        )}
      </div>
      {open === 'complete' && <CompleteForm {...shared} refused={completing} />}
      {open === 'more' && <ExtensionForm {...shared} refused={asking} />}
    </>
  );
}
