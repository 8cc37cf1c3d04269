import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { type Level, UnitDocument } from '../generated/graphql.js';
import { useSession } from '../session/session.js';

interface UnitPlace {
  unitId: string;
  /** Null until the unit of the address has been found. */
  level: Level | null;
  stops: { id: string; name: string }[];
  go: (id: string) => void;
}

/**
 * Where a screen about the own unit or one below stands: the unit shown, the way up from it, and going elsewhere. An address
 * that names no such unit leads to the own one.
 */
export const useUnitPlace = (): UnitPlace => {
  const { session } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = params.get('unit') ?? session.unit.id;
  const answer = useAsk(UnitDocument, { id: asked });
  const found = answer.data?.unit?.id === asked ? answer.data.unit : null;
  const own = { id: session.unit.id, name: session.unit.name };
  const isOwn = asked === own.id || (!answer.fetching && answer.problems.length === 0 && !found);
  const above = found?.ancestors ?? [];
  const ownAt = above.findIndex(({ id }) => id === own.id);
  const between = ownAt >= 0 ? above.slice(ownAt) : [own];
  const go = (id: string) =>
    setParams((before) => {
      before.set('unit', id);
      return before;
    });
  if (isOwn) return { unitId: own.id, level: session.unit.level, stops: [own], go };
  const stops = [...between, { id: asked, name: found?.name ?? '…' }];
  return { unitId: asked, level: found?.level ?? null, stops, go };
};
