import type { BoardRow } from '@fayuan/directives';
import type { UnitName } from '@fayuan/org';
import { CAMPAIGN_INDICATORS, type CampaignRecord } from '@fayuan/summaries';

export type Quantities = ReadonlyMap<string, number>;
type UnitRow = NonNullable<CampaignRecord['byUnit']>[number];

export interface ChildQuantities {
  readonly unit: UnitName;
  readonly quantities: Quantities;
}

export const quantitiesOf = (figures: readonly { indicator: string; quantity: number }[]): Quantities =>
  new Map(figures.map(({ indicator, quantity }) => [indicator, quantity]));

/** A zero of somebody who reported is a zero; of somebody who did not, it is a figure nobody reported. */
export function figuresFrom(quantities: Quantities, reported: boolean): CampaignRecord['figures'] {
  const cell = (quantity: number) => {
    if (quantity !== 0) return { state: 'number', quantity } as const;
    return { state: reported ? 'zero' : 'notReported' } as const;
  };
  return Object.fromEntries(CAMPAIGN_INDICATORS.map((code) => [code, cell(quantities.get(code) ?? 0)]));
}

/** What the writing unit did itself: its total less its children's. */
export function ownRow(unit: UnitName, total: Quantities, children: readonly ChildQuantities[]): UnitRow {
  const own = new Map(
    CAMPAIGN_INDICATORS.map((code) => {
      const below = children.reduce((sum, child) => sum + (child.quantities.get(code) ?? 0), 0);
      return [code, (total.get(code) ?? 0) - below];
    }),
  );
  return { unit: { id: unit.id, name: unit.placeName }, figures: figuresFrom(own, true) };
}

/** One row for each child that received the directive or has figures of the campaign. */
export function rowsOf(children: readonly ChildQuantities[], rows: readonly BoardRow[]): UnitRow[] {
  const standing = new Map(rows.map((row) => [row.unit.id, row]));
  return children
    .filter(
      ({ unit, quantities }) =>
        standing.get(unit.id)?.reportDue || [...quantities.values()].some((each) => each !== 0),
    )
    .map(({ unit, quantities }) => ({
      unit: { id: unit.id, name: unit.placeName },
      figures: figuresFrom(quantities, Boolean(standing.get(unit.id)?.report)),
    }));
}
