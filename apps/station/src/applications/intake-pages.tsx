import { useState } from 'react';

import { newKey } from '../api/id.js';
import { IntakePapersDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { KeptNote } from '../parts/kept-note.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';
import type { Intake } from './intake.js';
import { TakePages } from './paper-photos.js';

interface Props {
  intake: Intake;
  /** Papers that may be photographed. */
  papers: readonly { code: string; text: string }[];
}

/** How many pages of each paper the centre has and how many wait on this phone; the camera takes more. */
function OpenPages({ intake, papers }: Props) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const entries = useEntries();
  const { data, ...kept } = useKept(`pages:${intake.id}`, IntakePapersDocument, { intakeId: intake.id });
  const known = data?.intakePapers ?? [];
  const add = (code: string, name: string) => async (keys: string[]) => {
    for (const key of keys)
      await sender.add({
        id: newKey(),
        act: { kind: 'ADD_PAGE', of: 'intake', ofId: intake.id, material: code },
        title: t('pages.entry', { name }),
        photoKeys: [key],
      });
  };
  return (
    <>
      <KeptNote kept={kept} />
      <ul className="bare paper-list">
        {papers.map(({ code, text }) => {
          const count = known.filter(({ kind }) => kind === code).length;
          const waiting = entries.filter(
            ({ state, act }) =>
              state !== 'delivered' &&
              act.kind === 'ADD_PAGE' &&
              act.ofId === intake.id &&
              act.material === code,
          ).length;
          return (
            <li key={code} className="card-top">
              <span>
                {text} {count > 0 && <span className="quiet">{t('pages.arrived', { count })}</span>}{' '}
                {waiting > 0 && <span className="queued">↑ {t('pages.waiting', { count: waiting })}</span>}
              </span>
              {intake.state !== 'RETURNED' && (
                <TakePages name={text} onTaken={(keys) => void add(code, text)(keys)} />
              )}
            </li>
          );
        })}
      </ul>
      <p className="hint">{t(intake.state === 'RETURNED' ? 'pages.goAlong' : 'pages.hintLater')}</p>
    </>
  );
}

/** Pages of papers that were handed up; asked for when somebody wants to see them. */
export function IntakePages(props: Props) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('pages.title')}</summary>
      {isOpen && <OpenPages {...props} />}
    </details>
  );
}
