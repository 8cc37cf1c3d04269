import type { Day } from '@fayuan/kernel';
import type { DirectiveText } from '../directive.js';
import type { EarlierAsk } from './burden.js';

type Asked = Pick<
  DirectiveText,
  'id' | 'rootId' | 'title' | 'documentNumber' | 'issuer' | 'issuedOn' | 'startsOn' | 'endsOn' | 'lineage'
> & { readonly tasks: readonly { readonly indicator: string; readonly dueOn: Day }[] };

/**
 * The directives that ask for one of the indicators, the latest first; of a directive and its re-issues only the
 * nearest to those below, with what the whole lineage asks.
 * @param shared how many of the draft's recipients each directive reached; one that reached none is left out
 */
export function earlierAsks(
  texts: readonly Asked[],
  indicators: readonly string[],
  shared: ReadonlyMap<string, number>,
): EarlierAsk[] {
  const byRoot = new Map<string, Asked[]>();
  for (const text of texts) byRoot.set(text.rootId, [...(byRoot.get(text.rootId) ?? []), text]);
  return [...byRoot.values()]
    .flatMap((lineage) => {
      const nearest = lineage.reduce((a, b) => (b.lineage.length > a.lineage.length ? b : a));
      const asked = new Set(lineage.flatMap((each) => each.tasks.map((task) => task.indicator)));
      const same = [...new Set(indicators)].filter((indicator) => asked.has(indicator));
      const sharedUnits = Math.max(...lineage.map((each) => shared.get(each.id) ?? 0));
      if (same.length === 0 || sharedUnits === 0) return [];
      const { id: directiveId, title, documentNumber, issuer, issuedOn, startsOn, endsOn } = nearest;
      return [
        {
          directiveId,
          title,
          documentNumber,
          issuer,
          issuedOn,
          startsOn,
          endsOn,
          indicators: same,
          sharedUnits,
        },
      ];
    })
    .sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1));
}
