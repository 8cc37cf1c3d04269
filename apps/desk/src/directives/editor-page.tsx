import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useMemo } from 'react';
import { useAsk } from '../api/use-ask.js';
import { DirectiveDocument, type DirectiveFieldsFragment, type DirectiveKind } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { draftOf, reissueDraft, supersedingDraft } from './draft.js';
import { EditorForm } from './editor-form.js';
import { newDraft } from './new-draft.js';
import { asUpper } from './upper-texts.js';

const kindOf = (asked: string | null): DirectiveKind =>
  asked === 'PUBLICITY_WEEK' || asked === 'GENERAL' ? asked : 'PUBLICITY_MONTH';

/** A new notice, a re-issue of a received one, or a draft to go on with. */
export const EditorPage = () => {
  const { id } = useParams();
  const [params] = useSearchParams();
  const reissues = params.get('reissues');
  const supersedes = params.get('supersedes');
  const known = id ?? reissues ?? supersedes;
  const use = id ? 'edit' : reissues ? 'reissue' : 'supersede';
  return known ? (
    <FromKnown key={known} id={known} use={use} />
  ) : (
    <FromTemplate kind={kindOf(params.get('kind'))} />
  );
};

const FromTemplate = ({ kind }: { kind: DirectiveKind }) => {
  const initial = useMemo(() => newDraft(kind, todayHere()), [kind]);
  return <EditorForm key={kind} initial={initial} upper={[]} savedId={null} reissuesId={null} />;
};

const FromKnown = ({ id, use }: { id: string; use: 'edit' | 'reissue' | 'supersede' }) => {
  const { t } = useTranslation();
  const answer = useAsk(DirectiveDocument, { id });
  return (
    <Asked answer={answer} rows={12}>
      {({ directive }) => {
        if (!directive) return <Nothing text={t('app.notFound')} />;
        if (use === 'supersede') return <Superseding former={directive} />;
        return use === 'reissue' ? <Reissue upper={directive} /> : <Draft directive={directive} />;
      }}
    </Asked>
  );
};

const Reissue = ({ upper }: { upper: DirectiveFieldsFragment }) => {
  const initial = useMemo(() => reissueDraft(upper), [upper]);
  const lineage = useMemo(() => [...upper.upper, asUpper(upper)], [upper]);
  return <EditorForm initial={initial} upper={lineage} savedId={null} reissuesId={upper.id} />;
};

const Superseding = ({ former }: { former: DirectiveFieldsFragment }) => {
  const initial = useMemo(() => supersedingDraft(former), [former]);
  return (
    <EditorForm
      initial={initial}
      upper={former.upper}
      savedId={null}
      reissuesId={former.upper.at(-1)?.id ?? null}
    />
  );
};

const Draft = ({ directive }: { directive: DirectiveFieldsFragment }) => {
  const initial = useMemo(() => draftOf(directive), [directive]);
  return (
    <EditorForm
      initial={initial}
      upper={directive.upper}
      savedId={directive.id}
      reissuesId={directive.upper.at(-1)?.id ?? null}
    />
  );
};
