import { useEffect, useMemo, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';

import { newKey } from '../api/id.js';
import { dayOf } from '../forms/day.js';
import {
  draftOfInput,
  emptyDraft,
  presetDay,
  presetDirective,
  type RecordDraft,
  type RecordForm,
  sameDay,
  toInput,
  unusualMeasures,
} from '../forms/record-draft.js';
import { isToCarryOut, RecordFormView } from '../forms/record-form.js';
import { useCheck } from '../forms/use-check.js';
import { ActivitiesDocument, ReceivedDirectivesDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { DRAFT } from '../store/account-store.js';
import { useCatalogue } from '../store/catalogue.js';
import { useKept } from '../store/use-kept.js';

type Changes = Partial<RecordDraft>;

/** Records of the kind that the phone knows: undelivered ones first, then the server's, newest first. */
function useKnownRecords(form: RecordForm, mended: Entry | undefined) {
  const { person } = useWorkplace();
  const filter = { unitId: person.unitId, kind: form.kind };
  const recent = useKept(`recent:${form.kind}`, ActivitiesDocument, { filter, first: 20 }).data;
  const entries = useEntries();
  return useMemo(() => {
    const waiting = entries.flatMap((entry) =>
      entry.act.kind === 'RECORD_ACTIVITY' && entry.state !== 'delivered' && entry.id !== mended?.id
        ? [entry.act.input]
        : [],
    );
    const records = [...waiting.reverse(), ...(recent?.activities.items ?? [])];
    const same = records.filter((record) => record.kind === form.kind);
    const last: Record<string, number> = {};
    for (const { indicator, quantity } of same.flatMap((record) => record.measures))
      last[indicator] ??= quantity;
    return { records: same, last };
  }, [entries, recent, form.kind, mended]);
}

function NewRecord({
  form,
  mended,
  kept,
  place,
}: {
  form: RecordForm;
  mended: Entry | undefined;
  kept: Changes;
  place: string;
}) {
  const { t } = useTexts();
  const { store, sender } = useWorkplace();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [changes, setChanges] = useState<Changes>(kept);
  const [saved, setSaved] = useState(false);
  const directives =
    useKept('received', ReceivedDirectivesDocument, {}).data?.directives.items.filter(isToCarryOut) ?? [];
  const { records, last } = useKnownRecords(form, mended);
  const check = useCheck(mended, false);

  const today = dayOf(new Date());
  const directiveId = changes.directiveId ?? query.get('directive') ?? presetDirective(directives, today);
  const chosen = directives.find(({ id }) => id === directiveId);
  const presets: Changes = {
    title: form.name,
    heldOn: presetDay(chosen, today),
    place: place || (records[0]?.place ?? ''),
    directiveId,
  };
  const draft: RecordDraft = { ...emptyDraft(form.kind), ...presets, ...changes };

  const change = (more: Changes) => {
    const next = { ...changes, ...more };
    setChanges(next);
    if (mended) return;
    store.keep(`${DRAFT}${form.kind}`, next).then(
      () => setSaved(true),
      () => check.fail(t('form.storageFull')),
    );
  };
  const submit = async () => {
    const same = sameDay(draft, records);
    const unusual = unusualMeasures(draft, form, last);
    const titles = same.map((record) => record.title).join(t('app.listMark'));
    const warnings = [
      ...(same.length > 0
        ? [t('warn.sameDay', { day: draft.heldOn, count: same.length, name: form.name, titles })]
        : []),
      ...(unusual.length > 0 ? [t('warn.unusual', { names: unusual.join(t('app.listMark')) })] : []),
    ];
    if (!check.pass(draft, form, { warnings, directive: chosen })) return;
    const id = newKey();
    const act = { kind: 'RECORD_ACTIVITY' as const, input: toInput(draft, form) };
    try {
      await sender.add(
        { id, act, title: `${draft.heldOn} ${draft.title.trim()}`, photoKeys: draft.photoKeys },
        mended,
      );
      await store.dropKept(`${DRAFT}${form.kind}`);
      if (form.fields.includes('PLACE')) await store.keep('place', draft.place.trim());
    } catch {
      return check.fail(t('form.storageFull'));
    }
    void navigate(`/fill/${form.kind}?sent=${id}`, { replace: true });
  };

  return (
    <RecordFormView
      form={form}
      draft={draft}
      onChange={change}
      check={check}
      directives={directives}
      ghosts={Object.fromEntries(
        Object.entries(last).map(([code, quantity]) => [code, t('form.last', { quantity })]),
      )}
      deliveredPhotos={[]}
      note={saved ? t('form.saved') : undefined}
      onSubmit={() => void submit()}
    />
  );
}

/** After 提交: where the entry is now. A refused one opens its form again by itself. */
function SentNote({ entry, kind }: { entry: Entry | undefined; kind: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const refused = entry?.state === 'failed' ? entry.id : null;
  useEffect(() => {
    if (refused) void navigate(`/fill/${kind}?entry=${refused}`, { replace: true });
  }, [refused, kind, navigate]);
  const delivered = !entry || entry.state === 'delivered';
  return (
    <section className="card">
      <Message tone={delivered ? 'good' : 'info'}>
        {entry && <strong>{entry.title}</strong>} {t(delivered ? 'form.delivered' : 'form.queued')}
      </Message>
      <div className="buttons">
        <Link className="button" to="/records">
          {t('form.toRecords')}
        </Link>
        <Link className="button button-main" to="/fill">
          {t('form.again')}
        </Link>
      </div>
    </section>
  );
}

export function NewRecordScreen() {
  const { t } = useTexts();
  const { kind = '' } = useParams();
  const [query] = useSearchParams();
  const { store } = useWorkplace();
  const catalogue = useCatalogue();
  const entries = useEntries();
  const form = catalogue.forms?.find((one) => one.kind === kind);
  const opened = entries.find((entry) => entry.id === query.get('entry') && entry.state === 'failed');
  const [kept, setKept] = useState<{ changes: Changes; place: string } | null>(null);
  const sent = query.get('sent');

  useEffect(() => {
    let current = true;
    const load = async () => {
      const [draft, place] = await Promise.all([
        store.kept<Changes>(`${DRAFT}${kind}`),
        store.kept<string>('place'),
      ]);
      if (current) setKept({ changes: draft?.value ?? {}, place: place?.value ?? '' });
    };
    void load();
    return () => {
      current = false;
    };
  }, [store, kind, sent]);

  const changes =
    opened?.act.kind === 'RECORD_ACTIVITY'
      ? draftOfInput(
          opened.act.input,
          opened.photos.map((photo) => photo.key),
        )
      : kept?.changes;
  return (
    <Page title={form?.name ?? t('tab.fill')} back="/fill">
      {!form && <KeptNote kept={catalogue} />}
      {!form && catalogue.loading && <Skeleton />}
      {sent && <SentNote entry={entries.find((entry) => entry.id === sent)} kind={kind} />}
      {!sent && form && kept && changes && (
        <NewRecord key={opened?.id ?? 'new'} form={form} mended={opened} kept={changes} place={kept.place} />
      )}
    </Page>
  );
}
