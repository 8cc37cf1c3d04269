import { Link } from 'react-router';

import { NudgesDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useKept } from '../store/use-kept.js';

/** What the unit was reminded of and has still to do; each leads to its notice. */
export function NudgeList() {
  const { t } = useTexts();
  const nudges = useKept('nudges', NudgesDocument, {}).data?.nudges ?? [];
  if (nudges.length === 0) return null;
  return (
    <section className="card card-red" aria-label={t('inbox.nudges', { count: nudges.length })}>
      <strong className="kind kind-red">{t('inbox.nudges', { count: nudges.length })}</strong>
      <ul className="bare">
        {nudges.map((nudge) => (
          <li key={nudge.id}>
            <Link className="nudge" to={`/directive/${nudge.directiveId}`}>
              {nudge.text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
