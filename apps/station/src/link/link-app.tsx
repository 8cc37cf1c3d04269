import { useEffect, useState } from 'react';

import { request } from '../api/client.js';
import {
  LeaveHandlerLinkDocument,
  LinkedCaseDocument,
  type LinkedCaseFieldsFragment,
} from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { forgetAddress, tokenInAddress } from './link-session.js';
import { LinkedCase } from './linked-case.js';
import { OpenForm } from './open-form.js';

type Found = LinkedCaseFieldsFragment;
/** What the page is at; `shut`: nothing is open and there is no token to open it with. */
type State =
  | { at: 'asking' }
  | { at: 'shut' }
  | { at: 'answered' }
  | { at: 'token'; note?: string }
  | { at: 'open'; found: Found };

/** The page of a handler without an account: opened by a link, it shows one case and takes what is done in it. */
export function LinkApp() {
  const { t } = useTexts();
  const [token] = useState(tokenInAddress);
  const [state, setState] = useState<State>(token ? { at: 'token' } : { at: 'asking' });

  useEffect(() => {
    document.title = t('link.title');
  }, [t]);
  useEffect(() => {
    if (token) return;
    request(LinkedCaseDocument, {})
      .then(({ linkedCase }) => setState(linkedCase ? { at: 'open', found: linkedCase } : { at: 'shut' }))
      .catch(() => setState({ at: 'shut' }));
  }, [token]);

  const opened = (found: Found) => {
    forgetAddress();
    setState({ at: 'open', found });
  };
  const out = (note: string) => setState(token ? { at: 'token', note } : { at: 'shut' });
  const leave = async () => {
    await request(LeaveHandlerLinkDocument, {}).catch(() => undefined);
    setState(token ? { at: 'token' } : { at: 'shut' });
  };

  if (state.at === 'asking') return <p className="quiet page">{t('app.loading')}</p>;
  if (state.at === 'token') return <OpenForm token={token ?? ''} note={state.note} onOpened={opened} />;
  if (state.at === 'open')
    return (
      <LinkedCase
        found={state.found}
        onChanged={(found) => setState({ at: 'open', found })}
        onDeclined={() => setState({ at: 'answered' })}
        onOut={out}
        onLeave={() => void leave()}
      />
    );
  return (
    <main className="page sign-in">
      <h1>{t('link.title')}</h1>
      <p role="status">{t(state.at === 'answered' ? 'link.declinedDone' : 'link.shut')}</p>
    </main>
  );
}
