import { Refusal, words } from '@fayuan/kernel';
import type { FigureQuery, Span, TreeReading, UnitsBelow } from '@fayuan/ledger';
import { DateScalar } from '../graphql/scalars.js';
import { LevelEnum } from '../org/unit.type.js';
import { TreeReadingEnum } from './figure.input.js';

/** What the address says; every part of it is missing until it is given. */
export interface Address {
  readonly unit?: string;
  /** Codes, parted by commas. */
  readonly indicators?: string;
  readonly from?: string;
  readonly to?: string;
  readonly campaign?: string;
  /** By which tree; today's when not given. */
  readonly tree?: string;
  readonly treeDay?: string;
  /** Units of this level; those right below when not given. */
  readonly level?: string;
  readonly baseFrom?: string;
  readonly baseTo?: string;
}

const unknownTree = (): Refusal =>
  new Refusal({
    code: 'input.tree',
    field: 'tree',
    text: words('没有这种隶属口径，请从列表中选择', 'There is no such tree; choose one of the list'),
  });

function treeOf({ tree }: Address): TreeReading {
  if (!tree) return 'today';
  if (!Object.hasOwn(TreeReadingEnum, tree)) throw unknownTree();
  return TreeReadingEnum[tree as keyof typeof TreeReadingEnum];
}

/** @throws Refusal `input.date` when a day is missing or none, `input.tree` */
export const queryOf = (address: Address): FigureQuery => ({
  unitId: address.unit ?? '',
  indicators: [...new Set((address.indicators ?? '').split(',').filter(Boolean))],
  from: DateScalar.parseValue(address.from),
  to: DateScalar.parseValue(address.to),
  campaignId: address.campaign || null,
  tree: treeOf(address),
  treeDay: address.treeDay ? DateScalar.parseValue(address.treeDay) : null,
});

const unknownLevel = (): Refusal =>
  new Refusal({
    code: 'input.level',
    field: 'level',
    text: words('没有这个层级，请从列表中选择', 'There is no such level; choose one of the list'),
  });

/** @throws Refusal for a level that is none, and `input.date` */
export function belowOf({ level, baseFrom, baseTo }: Address): UnitsBelow {
  if (level && !Object.hasOwn(LevelEnum, level)) throw unknownLevel();
  const base: Span | null =
    baseFrom || baseTo ? { from: DateScalar.parseValue(baseFrom), to: DateScalar.parseValue(baseTo) } : null;
  return { level: level ? LevelEnum[level as keyof typeof LevelEnum] : null, base };
}
