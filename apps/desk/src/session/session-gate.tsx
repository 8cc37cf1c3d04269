import { Skeleton } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createGatewayClient } from '../api/client.js';
import { keepCsrfToken } from '../api/session-token.js';
import { sessionLost, useSignal } from '../api/signals.js';
import { useAsk } from '../api/use-ask.js';
import { MeDocument, type SessionFieldsFragment } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { SessionProvider } from './session.js';
import { SignInPage } from './sign-in-page.js';

interface Known {
  session: SessionFieldsFragment | null;
  lost: boolean;
}

/** Shows the desk to who is signed in, and the sign-in page to everyone else; each session has its own client. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const [known, setKnown] = useState<Known | null>(null);
  const owner = known?.session?.account.id ?? '';
  // The owner is no input of the client, but a new owner must not see the answers of the one before.
  const client = useMemo(() => createGatewayClient(), [owner]);
  const losses = useSignal(sessionLost);
  const enter = useCallback((session: SessionFieldsFragment | null, lost: boolean) => {
    keepCsrfToken(session?.csrfToken ?? '');
    setKnown({ session, lost });
  }, []);
  useEffect(() => {
    if (losses > 0) setKnown((before) => (before?.session ? { ...before, lost: true } : before));
  }, [losses]);
  const signedIn = (session: SessionFieldsFragment) => enter(session, false);
  return (
    <Provider value={client}>
      {known === null && <FirstLook onKnown={(session) => enter(session, false)} />}
      {known?.session === null && <SignInPage lost={false} onSignedIn={signedIn} />}
      {known?.session && (
        <div inert={known.lost}>
          <OpenDesk key={owner} session={known.session} leave={() => enter(null, false)}>
            {children}
          </OpenDesk>
        </div>
      )}
      {known?.session && known.lost && (
        <div className="sign-in-over">
          <SignInPage lost onSignedIn={signedIn} />
        </div>
      )}
    </Provider>
  );
};

const FirstLook = ({ onKnown }: { onKnown: (session: SessionFieldsFragment | null) => void }) => {
  const answer = useAsk(MeDocument, {});
  const { data, fetching } = answer;
  useEffect(() => {
    if (data && !fetching) onKnown(data.me);
  }, [data, fetching, onKnown]);
  return (
    <main className="first-look">
      <ProblemList problems={answer.problems} again={answer.again} />
      <Skeleton active paragraph={{ rows: 8 }} />
    </main>
  );
};

interface OpenDeskProps {
  session: SessionFieldsFragment;
  leave: () => void;
  children: ReactNode;
}

const OpenDesk = ({ session, leave, children }: OpenDeskProps) => {
  const value = useMemo(
    () => ({ session, leave, may: (permission: string) => session.permissions.includes(permission) }),
    [session, leave],
  );
  return <SessionProvider value={value}>{children}</SessionProvider>;
};
