import { Link, useLocation } from 'react-router';

import { useTexts } from '../i18n/i18n.js';
import { useSession } from '../session/session.js';
import { useOutboxCount } from '../session/workplace.js';
import { useNewVersion } from '../store/new-version.js';
import { Message } from './message.js';

/** What concerns every screen: no network, session ended, new version (offered only while nothing waits). */
export function Banners() {
  const { t } = useTexts();
  const { expired, reached } = useSession();
  const { waiting } = useOutboxCount();
  const takeNewVersion = useNewVersion();
  const { pathname } = useLocation();
  return (
    <>
      {expired && (
        <Message tone="warning">
          {t('app.expired')}{' '}
          <Link to="/sign-in" state={{ from: pathname }} className="button button-small">
            {t('mine.signInAgain')}
          </Link>
        </Message>
      )}
      {!expired && !reached && (
        <Message tone="warning">
          {t('app.offline')} {waiting > 0 && t('outbox.urge', { count: waiting })}
        </Message>
      )}
      {takeNewVersion && waiting === 0 && (
        <Message tone="info">
          {t('app.update')}{' '}
          <button type="button" className="button button-small" onClick={takeNewVersion}>
            {t('app.updateNow')}
          </button>
        </Message>
      )}
    </>
  );
}
