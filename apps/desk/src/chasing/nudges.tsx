import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { InboxChangedDocument, NudgesDocument } from '../generated/graphql.js';
import { momentText } from '../parts/format.js';

const SHOWN = 5;

/** What the own unit was reminded of and has still to do; gone as soon as it is done. */
export const Nudges = () => {
  const { t } = useTranslation();
  const answer = useAsk(NudgesDocument, {});
  useLive(InboxChangedDocument, answer.again);
  const nudges = answer.data?.nudges ?? [];
  if (nudges.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('chase.nudges', { number: nudges.length })}
      description={
        <ul className="bare">
          {nudges.slice(0, SHOWN).map((nudge) => (
            <li key={nudge.id}>
              <Link
                to={
                  nudge.role === 'BELOW'
                    ? `/board?directive=${nudge.directiveId}`
                    : `/directives/${nudge.directiveId}`
                }
              >
                {nudge.text}
              </Link>{' '}
              <span className="muted nowrap">{momentText(nudge.createdAt)}</span>
            </li>
          ))}
          {nudges.length > SHOWN && (
            <li className="muted">{t('chase.nudgesMore', { number: nudges.length - SHOWN })}</li>
          )}
        </ul>
      }
    />
  );
};
