import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import { credentials } from '../api/client.js';
import { useTexts } from '../i18n/i18n.js';
import { countEntries, type Entry, type OutboxCount } from '../outbox/outbox.js';
import { Sender } from '../outbox/sender.js';
import { Message } from '../parts/message.js';
import { type AccountStore, openAccountStore } from '../store/account-store.js';
import { type Person, useSession } from './session.js';

interface Workplace {
  person: Person;
  store: AccountStore;
  sender: Sender;
}

const TICK = 30_000;
/** While the server is out of reach: a phone that regains its network should not sit on its entries. */
const TICK_AWAY = 5_000;
const WorkplaceContext = createContext<Workplace | null>(null);

/**
 * Sends at opening, when the network or the page comes back, and each 30 seconds; never trusts `navigator.onLine`. The
 * browser may say that it is online a moment before a request gets through, so while the server is out of reach it is
 * looked for more often, and once it answers everything goes, whatever pause was meant.
 */
function useTriggers(sender: Sender | undefined) {
  const { check, reached, expired } = useSession();
  const session = useRef({ reached, expired });
  session.current = { reached, expired };
  useEffect(() => {
    if (!sender) return;
    const send = async (force: boolean) => {
      const troubled = !session.current.reached || session.current.expired;
      if (!troubled || (await check())) await sender.run(force || troubled);
    };
    const isSeen = () => document.visibilityState === 'visible';
    const tick = setInterval(() => void send(false), TICK);
    const tickAway = setInterval(() => {
      if (!session.current.reached && isSeen()) void send(false);
    }, TICK_AWAY);
    const now = () => {
      if (isSeen()) void send(true);
    };
    now();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(tick);
      clearInterval(tickAway);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [sender, check]);
  // Signed in again: what waited goes at once.
  useEffect(() => {
    if (sender && !expired) void sender.run(true);
  }, [sender, expired]);
}

/** Opens the store of the person and runs the outbox while the app is open. */
export function WorkplaceProvider({ person, children }: { person: Person; children: ReactNode }) {
  const { t } = useTexts();
  const { setReached, check } = useSession();
  const [opened, setOpened] = useState<{ accountId: string; store: AccountStore; sender: Sender } | null>(
    null,
  );
  const [broken, setBroken] = useState(false);
  const { accountId } = person;

  useEffect(() => {
    let current = true;
    const open = async () => {
      const store = await openAccountStore(accountId);
      const sender = new Sender(store, {
        // Another person may have signed in meanwhile: nobody sends in another one's name.
        ready: async () =>
          (credentials.csrfToken !== '' || (await check())) && credentials.accountId === accountId,
        onSignedOut: () => void check(),
        onReach: setReached,
      });
      await sender.load();
      await store.sweepPhotos();
      if (current) setOpened({ accountId, store, sender });
    };
    open().catch(() => setBroken(true));
    // Asks the browser not to clear unsent work when storage runs short.
    void navigator.storage?.persist?.();
    return () => {
      current = false;
    };
  }, [accountId, check, setReached]);

  const ready = opened?.accountId === accountId ? opened : null;
  useTriggers(ready?.sender);
  const workplace = useMemo(
    () => ready && { person, store: ready.store, sender: ready.sender },
    [ready, person],
  );
  if (broken) return <Message tone="error">{t('app.noStorage')}</Message>;
  if (!workplace) return <p className="quiet page">{t('app.loading')}</p>;
  return <WorkplaceContext value={workplace}>{children}</WorkplaceContext>;
}

export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('useWorkplace outside of WorkplaceProvider');
  return workplace;
}

/** All entries of the outbox, oldest first. */
export function useEntries(): Entry[] {
  const { sender } = useWorkplace();
  return useSyncExternalStore(sender.subscribe, sender.snapshot);
}

export function useOutboxCount(): OutboxCount {
  const entries = useEntries();
  return useMemo(() => countEntries(entries), [entries]);
}
