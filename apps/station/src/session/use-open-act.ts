import type { Act } from '../outbox/act.js';
import type { Entry } from '../outbox/outbox.js';
import { useEntries } from './workplace.js';

/** The act of this kind on the directive that lies undelivered in the outbox, if there is one. */
export function useOpenAct(directiveId: string, kind: Act['kind']): Entry | undefined {
  return useEntries().find(
    ({ state, act }) =>
      state !== 'delivered' && act.kind === kind && 'directiveId' in act && act.directiveId === directiveId,
  );
}
