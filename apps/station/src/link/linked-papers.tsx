import { type FormEvent, useState } from 'react';

import { request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { type ClosingPaper, HandInPapersByLinkDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { ErrorSummary } from '../parts/error-summary.js';
import type { LinkedProps } from './linked-props.js';
import { useLinkAct } from './use-link-act.js';

interface Props extends LinkedProps {
  papers: NonNullable<LinkedProps['found']['papers']>;
}

/** Which closing papers are handed in; those that the centre has are named. */
export function LinkedPapersCard({ papers, onChanged, onOut }: Props) {
  const { t } = useTexts();
  const missing = papers.needed.filter((each) => !papers.handedIn.includes(each));
  const [chosen, setChosen] = useState<ClosingPaper[]>([]);
  const { busy, problems, fail, run } = useLinkAct(onOut);
  const tap = (paper: ClosingPaper) =>
    setChosen(chosen.includes(paper) ? chosen.filter((each) => each !== paper) : [...chosen, paper]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0) return fail([{ field: 'papers', text: t('link.paperMissing') }]);
    void run(async () => {
      const answer = await request(HandInPapersByLinkDocument, { papers: chosen, idempotencyKey: newKey() });
      setChosen([]);
      onChanged(answer.handInPapersByLink);
    });
  };
  const names = (list: readonly ClosingPaper[]) => list.map((each) => t(`link.paper.${each}`)).join('、');
  return (
    <form className="card" onSubmit={submit} noValidate>
      <h2>{t('link.papers')}</h2>
      <p>{t('link.closed', { day: papers.closedOn })}</p>
      {papers.handedIn.length > 0 && <p>{t('link.papersIn', { names: names(papers.handedIn) })}</p>}
      {missing.length === 0 ? (
        <p role="status">{t('link.papersAll')}</p>
      ) : (
        <>
          <ErrorSummary problems={problems} />
          <Chips
            name="papers"
            legend={t('link.papersMissing', { count: missing.length })}
            choices={missing.map((code) => ({ code, name: t(`link.paper.${code}`) }))}
            chosen={chosen}
            onTap={tap}
          />
          <button type="submit" className="button button-main" disabled={busy}>
            {t('link.handIn')}
          </button>
        </>
      )}
    </form>
  );
}
