import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { UnitDocument } from '../generated/graphql.js';
import { useSession } from '../session/session.js';

/** Where a screen about the own unit or one below stands: the unit shown, the way up from it, and going elsewhere. */
export const useUnitPlace = () => {
  const { session } = useSession();
  const [params, setParams] = useSearchParams();
  const unitId = params.get('unit') ?? session.unit.id;
  const { data } = useAsk(UnitDocument, { id: unitId });
  const own = { id: session.unit.id, name: session.unit.name };
  const above = data?.unit?.id === unitId ? data.unit.ancestors : [];
  const ownAt = above.findIndex(({ id }) => id === own.id);
  const between = ownAt >= 0 ? above.slice(ownAt) : [own];
  const stops = unitId === own.id ? [own] : [...between, { id: unitId, name: data?.unit?.name ?? '…' }];
  const go = (id: string) =>
    setParams((before) => {
      before.set('unit', id);
      return before;
    });
  return { unitId, stops, go };
};
