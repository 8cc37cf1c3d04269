import { App, Card, Flex, Form } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { todayHere } from '../parts/format.js';
import { DraftPreview } from '../papers/draft-preview.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import type { PlannedDays } from '../planning/plan-panel.js';
import { checkDraft, latestDue, limitsOf } from './checks.js';
import type { DirectiveDraft } from './draft.js';
import { EditorActions, type EditorView } from './editor-actions.js';
import { EditorFields } from './editor-fields.js';
import { EditorSide } from './editor-side.js';
import { useRecipientCounts } from './recipients/use-recipient-counts.js';
import { type UpperDirective, UpperTexts } from './upper-texts.js';
import { dropCopy } from './drafting/local-copy.js';
import { SavingNote } from './drafting/saving-note.js';
import { useAutosave } from './drafting/use-autosave.js';
import { useOwnAddress } from './drafting/use-own-address.js';
import { type KnownDraft, useDraftSaving } from './use-draft-saving.js';

interface Props {
  initial: DirectiveDraft;
  /** Texts from above when it is a re-issue, root first. */
  upper: UpperDirective[];
  known: KnownDraft;
  reissuesId: string | null;
  /** Where what was typed is kept on this computer. */
  place: string;
  /** True when the words come from there and are not on the server. */
  unsaved: boolean;
  /** What is to be said above the form. */
  notes?: ReactNode;
}

const FORM = 'directive';

export const EditorForm = ({ initial, upper, known, reissuesId, place, unsaved, notes }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<DirectiveDraft>();
  const [view, setView] = useState<EditorView>('form');
  const watched = Form.useWatch([], form) as Partial<DirectiveDraft> | undefined;
  const draft: DirectiveDraft = { ...initial, ...watched };
  const limits = useMemo(() => limitsOf(upper), [upper]);
  const counts = useRecipientCounts(draft.recipients);
  const inheritedTasks = upper.reduce((sum, each) => sum + each.tasks.length, 0);
  const checks = checkDraft(draft, {
    today: todayHere(),
    limits,
    recipients: counts?.primary ?? null,
    inheritedTasks,
  });
  const blocked = checks.some((check) => check.blocking && !check.ok);
  const saving = useDraftSaving(known, reissuesId);
  const { savedId } = saving;
  const [typed, setTyped] = useState(unsaved ? 1 : 0);
  // What goes wrong while typing goes on is told when the person saves.
  const [byHand, setByHand] = useState<'no' | 'running' | 'done'>('no');
  const problems = byHand === 'done' ? saving.problems : [];
  useFieldProblems(form, problems);
  const values = () => ({ ...draft, ...(form.getFieldsValue(true) as Partial<DirectiveDraft>) });
  const ready = checks.every(({ ok, blocking, code }) => ok || !blocking || code === 'sections');
  const state = useAutosave({ typed, values, ready, place, save: saving.save });
  useOwnAddress(savedId);

  const keep = async (send: boolean) => {
    if (view === 'preview') setView('form');
    const valid = await form.validateFields().catch(() => null);
    if (!valid) {
      form.focusField(form.getFieldsError().find(({ errors }) => errors.length > 0)?.name ?? 'title');
      return;
    }
    setByHand('running');
    const id = await (send ? saving.send(values()) : saving.save(values()));
    setByHand('done');
    if (!id) return;
    dropCopy(localStorage, place);
    void message.success(t(send ? 'editor.sent' : 'state.saved'));
    void navigate(`/directives/${id}`);
  };
  const takePlan = ({ taskDue, reportDue }: PlannedDays) => {
    const earlier = (latest: string | undefined) =>
      latest !== undefined && latest < taskDue ? latest : taskDue;
    const tasks = values().tasks.map((task) => ({
      ...task,
      dueOn: earlier(latestDue(task.indicator, limits)),
    }));
    form.setFieldsValue({ reportDue, tasks });
    setTyped((times) => times + 1);
    void message.success(t('planning.applied'));
  };
  const preview = <DraftPreview draft={draft} savedId={savedId} reissuesId={reissuesId} />;
  return (
    <PageFrame
      title={t(reissuesId ? 'editor.reissue' : savedId ? 'editor.edit' : 'editor.new')}
      note={<SavingNote state={state} />}
      actions={
        <EditorActions
          directiveId={savedId}
          place={place}
          view={view}
          onView={setView}
          saving={byHand === 'running'}
          blocked={blocked}
          onKeep={(send) => void keep(send)}
        />
      }
    >
      <ProblemList problems={problems} form={FORM} />
      {notes}
      <div className="two-columns">
        <Flex vertical gap={16} className="grow">
          {upper.length > 0 && (
            <Card title={t('editor.upper')} size="small">
              <UpperTexts upper={upper} open={false} />
            </Card>
          )}
          <Form
            form={form}
            name={FORM}
            layout="vertical"
            initialValues={initial}
            validateTrigger="onSubmit"
            preserve
            onValuesChange={() => setTyped((times) => times + 1)}
            className={view === 'preview' ? 'hidden' : 'form-stack'}
          >
            <EditorFields draft={draft} limits={limits} counts={counts} reissuesId={reissuesId} />
          </Form>
          {view === 'preview' && preview}
        </Flex>
        {view === 'both' ? (
          <aside className="editor-paper">{preview}</aside>
        ) : (
          <EditorSide
            draft={draft}
            checks={checks}
            savedId={savedId}
            reissuesId={reissuesId}
            upperDue={limits?.reportDue}
            onPlan={takePlan}
          />
        )}
      </div>
    </PageFrame>
  );
};
