import type { Totals } from './scenario-copies.js';
import type { SystemUnderTest } from './system-under-test.js';

const UNIT = 'query UnitOf($code: String!) { unitByCode(code: $code) { id } }';
const FIGURES = 'query Seen($query: FigureQuery!) { figures(query: $query) { indicator quantity } }';

/** Who of the demo looks at the figures of a unit: the station's worker, the centre's officer. */
const LOOKERS: readonly (readonly [code: string, login: string])[] = [
  ['350112001', '350112001'],
  ['350112106', '350112106'],
  ['350112', 'cl-officer'],
  ['3501', 'fz-officer'],
  ['35', 'fj-officer'],
];

/** The units at which figures are looked at: two stations, county, city, province. */
export const LOOKED_AT: readonly string[] = LOOKERS.map(([code]) => code);

/** Reads what each of those units is shown as its totals of May, whatever the campaign. */
export async function lookers(system: SystemUnderTest, year: number, indicators: readonly string[]) {
  const people = await Promise.all(
    LOOKERS.map(async ([code, login]) => {
      const client = await system.signedIn(login);
      const { unitByCode } = await client.ask<{ unitByCode: { id: string } }>(UNIT, { code });
      return { code, client, unitId: unitByCode.id };
    }),
  );
  return async (): Promise<Record<string, Totals>> => {
    const seen = await Promise.all(
      people.map(async ({ code, client, unitId }) => {
        const query = { unitId, indicators, from: `${year}-05-01`, to: `${year}-05-31` };
        const { figures } = await client.ask<{ figures: { indicator: string; quantity: number | null }[] }>(
          FIGURES,
          {
            query,
          },
        );
        // Null is an indicator that does not apply to the unit.
        const counted = figures.filter((figure) => figure.quantity);
        return [
          code,
          Object.fromEntries(counted.map((each) => [each.indicator, each.quantity ?? 0])),
        ] as const;
      }),
    );
    return Object.fromEntries(seen);
  };
}
