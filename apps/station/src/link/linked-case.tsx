import type { LinkedCaseFieldsFragment } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { AnswerCard } from './answer-card.js';
import { LinkedPapersCard } from './linked-papers.js';
import type { LinkedProps } from './linked-props.js';
import { MilestoneCard } from './milestone-card.js';

interface Props extends LinkedProps {
  onDeclined(): void;
  onLeave(): void;
}

/** The one case of the link: what it is, what is due, what was done, and what can be done now. */
export function LinkedCase({ onDeclined, onLeave, ...props }: Props) {
  const { t } = useTexts();
  const { found, onChanged } = props;
  const isOpen = found.stage === 'ASSIGNED' || found.stage === 'HANDLING';
  const waits = found.stage === 'ASSIGNED' && found.assignmentState === 'ASSIGNED';
  const accepted = () => onChanged({ ...found, assignmentState: 'ACCEPTED' });
  return (
    <>
      <header className="top">
        <h1>{t('link.title')}</h1>
        <button type="button" className="plain" onClick={onLeave}>
          {t('link.leave')}
        </button>
      </header>
      <main className="page">
        <Facts found={found} />
        {waits && <AnswerCard onAccepted={accepted} onDeclined={onDeclined} onOut={props.onOut} />}
        <Done found={found} />
        {isOpen && <MilestoneCard {...props} />}
        {isOpen && <p className="hint">{t('link.papersLater')}</p>}
        {found.papers && found.stage !== 'ARCHIVED' && <LinkedPapersCard {...props} papers={found.papers} />}
        <p className="hint">{t('link.until', { day: found.linkExpiresAt.slice(0, 10) })}</p>
      </main>
    </>
  );
}

function Facts({ found }: { found: LinkedCaseFieldsFragment }) {
  const { t } = useTexts();
  const recipients = found.recipients.map(({ name, phone }) =>
    name ? [name, phone].filter(Boolean).join(' ') : t('link.recipientSealed'),
  );
  const facts = [
    [t('link.unit'), found.unitName],
    [t('link.matter'), [found.matter, found.causeOfAction].filter(Boolean).join(' · ')],
    [t('link.agency'), found.agency],
    [t('link.recipient'), recipients.join('、')],
    [t('link.assigned'), `${found.assignedOn} · ${t(`link.state.${found.assignmentState}`)}`],
    ...found.clocks.map(({ title, dueOn }) => [
      title,
      dueOn ? t('link.due', { day: dueOn }) : t('link.stopped'),
    ]),
  ];
  return (
    <section className="card">
      <h2>{found.caseNumber}</h2>
      <p>{t('link.handler', { name: found.handlerName })}</p>
      <dl className="facts">
        {facts.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt className="hint">{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function Done({ found }: { found: LinkedCaseFieldsFragment }) {
  const { t } = useTexts();
  if (found.milestones.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('link.done')}</h2>
      <ul className="bare">
        {found.milestones.map((each) => (
          <li key={each.id}>
            {each.happenedOn} {each.atTime} <strong>{t(`link.milestone.${each.kind}`)}</strong>{' '}
            {[
              each.toldHow && t(`link.told.${each.toldHow}`),
              each.venue,
              each.note,
              each.photos > 0 && t('link.photos', { count: each.photos }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
