import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

import { ApiFailure, credentials, request } from '../api/client.js';
import {
  MeDocument,
  type SessionPartsFragment,
  SignInDocument,
  SignOutDocument,
} from '../generated/graphql.js';

/** Who works on this phone, remembered so that the app opens without a network. Holds no secret. */
export interface Person {
  accountId: string;
  name: string;
  unitId: string;
  unitName: string;
  /** Units below the own one: without any, there is nothing to inspect. */
  childCount: number;
  permissions?: string[];
}

interface Session {
  person: Person | null;
  /** True until the server has been asked for the first time and no person is remembered. */
  opening: boolean;
  /** The server says nobody is signed in although a person is remembered: drafts stay, sending waits. */
  expired: boolean;
  /** False after a request that did not reach the server. */
  reached: boolean;
  setReached(reached: boolean): void;
  /** Asks the server who is signed in and takes that person over; true when there is one. */
  check(): Promise<boolean>;
  signIn(login: string, password: string): Promise<void>;
  /** Ends the session at the server and forgets the person; the caller clears the store. */
  signOut(): Promise<void>;
}

const KEY = 'fayuan.person';
const SessionContext = createContext<Session | null>(null);

function remembered(): Person | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Person | null;
  } catch {
    return null;
  }
}

const personOf = ({ account, unit, permissions }: SessionPartsFragment): Person => ({
  accountId: account.id,
  name: account.name,
  unitId: unit.id,
  unitName: unit.name,
  childCount: unit.childCount,
  permissions: [...permissions],
});

export function SessionProvider({ children }: { children: ReactNode }) {
  const [person, setPerson] = useState(remembered);
  const [asked, setAsked] = useState(false);
  const [expired, setExpired] = useState(false);
  const [reached, setReached] = useState(true);

  const accept = useCallback((session: SessionPartsFragment) => {
    credentials.csrfToken = session.csrfToken;
    credentials.accountId = session.account.id;
    const next = personOf(session);
    localStorage.setItem(KEY, JSON.stringify(next));
    setPerson((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    setExpired(false);
    setReached(true);
  }, []);

  const check = useCallback(async () => {
    try {
      const { me } = await request(MeDocument, {});
      setReached(true);
      if (me) accept(me);
      else setExpired(true);
      return me !== null;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.kind === 'unauthenticated') setExpired(true);
      else setReached(false);
      return false;
    } finally {
      setAsked(true);
    }
  }, [accept]);

  useEffect(() => {
    void check();
  }, [check]);

  const signIn = useCallback(
    async (login: string, password: string) =>
      accept((await request(SignInDocument, { login, password })).signIn),
    [accept],
  );

  const signOut = useCallback(async () => {
    try {
      await request(SignOutDocument, {});
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.kind !== 'unauthenticated') throw error;
    }
    credentials.csrfToken = '';
    credentials.accountId = '';
    localStorage.removeItem(KEY);
    setPerson(null);
    setExpired(false);
  }, []);

  const session = useMemo<Session>(() => {
    const opening = !asked && !person;
    return { person, opening, expired, reached, setReached, check, signIn, signOut };
  }, [person, asked, expired, reached, check, signIn, signOut]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}
