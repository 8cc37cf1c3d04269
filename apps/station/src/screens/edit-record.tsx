import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { newKey } from '../api/id.js';
import {
  draftOfActivity,
  draftOfInput,
  type RecordDraft,
  type RecordForm,
  toInput,
} from '../forms/record-draft.js';
import { isToCarryOut, type ReceivedDirective, RecordFormView } from '../forms/record-form.js';
import { useCheck } from '../forms/use-check.js';
import {
  ActivityForEditDocument,
  type ActivityPartsFragment,
  ReceivedDirectivesDocument,
} from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useCatalogue } from '../store/catalogue.js';
import { useKept } from '../store/use-kept.js';

interface EditRecordProps {
  form: RecordForm;
  activity: ActivityPartsFragment;
  initial: RecordDraft;
  mended: Entry | undefined;
  directives: ReceivedDirective[];
}

function EditRecord({ form, activity, initial, mended, directives }: EditRecordProps) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const directive = directives.find((one) => one.id === draft.directiveId);
  const check = useCheck(mended, true);
  const submit = async () => {
    if (!check.pass(draft, form, { warnings: [], directive })) return;
    const { id: activityId, version } = activity;
    const act = {
      kind: 'EDIT_ACTIVITY' as const,
      activityId,
      version,
      input: toInput(draft, form),
      reason: draft.reason.trim(),
    };
    const title = `${t('records.edit')}：${draft.heldOn} ${draft.title.trim()}`;
    try {
      await sender.add({ id: newKey(), act, title, photoKeys: draft.photoKeys }, mended);
    } catch {
      return check.fail(t('form.storageFull'));
    }
    void navigate(-1);
  };
  const differs = activity.measures.filter(
    ({ indicator, quantity }) => draft.quantities[indicator] !== String(quantity),
  );
  const hints = differs.map(({ indicator, quantity }) => [indicator, t('form.now', { quantity })]);
  return (
    <RecordFormView
      form={form}
      draft={draft}
      onChange={(changes) => setDraft((old) => ({ ...old, ...changes }))}
      check={check}
      directives={directives}
      ghosts={{}}
      hints={Object.fromEntries(hints)}
      deliveredPhotos={activity.photos}
      mending
      onSubmit={() => void submit()}
    />
  );
}

/** The form of the record's kind, with every figure the record holds: leaving one out would take it back. */
function useFormFor(activity: ActivityPartsFragment | null | undefined): RecordForm | undefined {
  const { forms, naming } = useCatalogue();
  return useMemo(() => {
    const form = forms?.find((one) => one.kind === activity?.kind);
    if (!form || !activity) return undefined;
    const asked = new Set(form.measures.map((measure) => measure.code));
    const further = activity.measures.filter(({ indicator }) => !asked.has(indicator));
    const named = further.map(({ indicator: code }) => ({
      code,
      nameEn: code,
      unitEn: '',
      ...naming(code),
    }));
    return { ...form, measures: [...form.measures, ...named] };
  }, [forms, naming, activity]);
}

export function EditRecordScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const entries = useEntries();
  const { data, ...kept } = useKept(`activity:${id}`, ActivityForEditDocument, { id });
  const directives = useKept('received', ReceivedDirectivesDocument, {}).data?.directives.items.filter(
    isToCarryOut,
  );
  const activity = data?.activity;
  const mended = entries.find((entry) => entry.id === query.get('entry') && entry.state === 'failed');
  const form = useFormFor(activity);
  const opened =
    mended?.act.kind === 'EDIT_ACTIVITY'
      ? draftOfInput(
          mended.act.input,
          mended.photos.map((photo) => photo.key),
          mended.act.reason,
        )
      : null;
  const ready = form && activity && directives;
  return (
    <Page title={t('edit.title')} back="/records">
      <KeptNote kept={kept} />
      {!ready && kept.loading && <Skeleton />}
      {data && !activity && <Message tone="warning">{t('edit.missing')}</Message>}
      {ready && (
        <EditRecord
          key={`${activity.id}-${activity.version}`}
          form={form}
          activity={activity}
          initial={opened ?? draftOfActivity(activity)}
          mended={mended}
          directives={directives}
        />
      )}
    </Page>
  );
}
