import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useMemo } from 'react';
import { useAsk } from '../api/use-ask.js';
import {
  BeginFromTemplateDocument,
  DirectiveDocument,
  type DirectiveFieldsFragment,
  type DirectiveKind,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { begunDraft, draftOf, reissueDraft, supersedingDraft } from './draft.js';
import { KeptEditor } from './drafting/kept-editor.js';
import { ReviewList } from './drafting/review-list.js';
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
  const template = params.get('template');
  if (known) return <FromKnown key={known} id={known} use={use} />;
  if (template) return <FromTemplate key={template} id={template} />;
  return <Standard kind={kindOf(params.get('kind'))} />;
};

const none = { id: null, version: null };

const Standard = ({ kind }: { kind: DirectiveKind }) => {
  const initial = useMemo(() => newDraft(kind, todayHere()), [kind]);
  return (
    <KeptEditor key={kind} initial={initial} upper={[]} known={none} reissuesId={null} begunFrom={kind} />
  );
};

const FromTemplate = ({ id }: { id: string }) => {
  const answer = useAsk(BeginFromTemplateDocument, { id });
  return (
    <Asked answer={answer} rows={12}>
      {({ beginFromTemplate }) => (
        <KeptEditor
          initial={begunDraft(beginFromTemplate)}
          upper={[]}
          known={none}
          reissuesId={null}
          begunFrom={id}
          notes={<ReviewList review={beginFromTemplate.review} />}
        />
      )}
    </Asked>
  );
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
  return (
    <KeptEditor initial={initial} upper={lineage} known={none} reissuesId={upper.id} begunFrom={upper.id} />
  );
};

const Superseding = ({ former }: { former: DirectiveFieldsFragment }) => {
  const initial = useMemo(() => supersedingDraft(former), [former]);
  return (
    <KeptEditor
      initial={initial}
      upper={former.upper}
      known={none}
      reissuesId={former.upper.at(-1)?.id ?? null}
      begunFrom={former.id}
    />
  );
};

const Draft = ({ directive }: { directive: DirectiveFieldsFragment }) => {
  const initial = useMemo(() => draftOf(directive), [directive]);
  return (
    <KeptEditor
      initial={initial}
      upper={directive.upper}
      known={{ id: directive.id, version: directive.draftVersion }}
      reissuesId={directive.upper.at(-1)?.id ?? null}
      begunFrom={null}
    />
  );
};
