import { useMemo, useRef } from 'react';
import { useAsk } from '../api/use-ask.js';
import { UnitsByIdsDocument } from '../generated/graphql.js';

/** Names of units by id, asked for together; those already known are not asked for again. */
export const useUnitNames = (ids: string[]): ReadonlyMap<string, string> => {
  const known = useRef(new Map<string, string>());
  const unknown = useMemo(() => ids.filter((id) => !known.current.has(id)), [ids]);
  const { data } = useAsk(UnitsByIdsDocument, { ids: unknown }, { pause: unknown.length === 0 });
  return useMemo(() => {
    for (const { id, name } of data?.unitsByIds ?? []) known.current.set(id, name);
    return new Map(known.current);
  }, [data]);
};
