import { Card, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { CasePapersDocument, type CaseStage, NoteCaseMaterialsDocument } from '../generated/graphql.js';
import { MaterialPages } from '../material-pages/material-pages.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';
import type { CaseFile, SectionProps } from './shown-case.js';
import { useChoices } from './use-choices.js';

/** Stages at which no page is added or taken away any more. */
const DONE: readonly CaseStage[] = ['REFUSED', 'WITHDRAWN', 'TRANSFERRED', 'ARCHIVED', 'DELETED'];

const SupplementNote = ({ supplement }: Pick<CaseFile, 'supplement'>) => {
  const { t } = useTranslation();
  const { nameOf } = useChoices();
  if (!supplement) return null;
  const names = (kinds: readonly string[]) => kinds.map(nameOf).join('、');
  const { toldOn, dueOn, kinds, broughtOn, broughtKinds } = supplement;
  return (
    <>
      <p className="muted">{t('case.supplementTold', { on: toldOn, due: dueOn, kinds: names(kinds) })}</p>
      {broughtOn && <p>{t('case.brought', { on: broughtOn, kinds: names(broughtKinds) })}</p>}
    </>
  );
};

/** The checklist of the application, ticked where papers are there, with the pages of each. */
export const CaseMaterials = ({ shown, file, onDone }: SectionProps) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { nameOf } = useChoices();
  const note = useAct(NoteCaseMaterialsDocument);
  const papers = useAsk(CasePapersDocument, { caseId: shown.id });
  const pages = papers.data?.casePapers ?? [];
  const listed = file.materials.map(({ kind }) => kind);
  const beside = [...new Set(pages.map(({ kind }) => kind))].filter((kind) => !listed.includes(kind));
  if (listed.length + beside.length === 0) return null;
  const tick = async (kind: string, there: boolean) => {
    const materials = [{ kind, state: there ? ('THERE' as const) : ('MISSING' as const) }];
    if (await note.run({ id: shown.id, version: shown.version, materials })) onDone();
  };
  const pagesOf = (kind: string) => (
    <MaterialPages
      place={{ of: 'case', id: shown.id, kind }}
      name={nameOf(kind)}
      pages={pages.filter((page) => page.kind === kind)}
      isOpen={!DONE.includes(shown.stage)}
      onChanged={papers.again}
    />
  );
  return (
    <Card title={t('case.materials')} size="small">
      <ProblemList problems={[...note.problems, ...papers.problems]} />
      {file.materials.map(({ kind, state }) => (
        <div key={kind} className="material-row">
          <Checkbox
            checked={state === 'THERE'}
            disabled={!may('case.review') || note.busy}
            onChange={({ target }) => void tick(kind, target.checked)}
          >
            {nameOf(kind)} {state === 'LATER' && <span className="muted">{t('case.later')}</span>}
          </Checkbox>
          {pagesOf(kind)}
        </div>
      ))}
      {beside.map((kind) => (
        <div key={kind} className="material-row">
          <span>{nameOf(kind)}</span>
          {pagesOf(kind)}
        </div>
      ))}
      <SupplementNote supplement={file.supplement} />
    </Card>
  );
};
