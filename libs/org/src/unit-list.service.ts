import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import {
  listChanged,
  listEmpty,
  listNameMissing,
  listNameTaken,
  listNameTooLong,
  listNotFound,
  listTooLong,
  listUnitNotBelow,
} from './unit-list.errors.js';
import type { UnitList, UnitListDetail, UnitListInput } from './unit-list.js';
import {
  deleteUnitListRow,
  findUnitList,
  holdUnitList,
  insertUnitList,
  ownUnitLists,
  unitsNotBelow,
  updateUnitList,
} from './unit-list.repository.js';

const LONGEST_NAME = 60;
const MOST_UNITS = 2_000;

/** Lists of units that are often addressed together. Only the own unit sees and keeps them. */
@Injectable()
export class UnitListService {
  constructor(private readonly database: Database) {}

  async lists(ctx: RequestContext): Promise<UnitList[]> {
    requirePermission(ctx, 'directive.read');
    return this.database.read(ctx, ownUnitLists);
  }

  /** Null when there is none or it is not the own unit's. */
  async list(ctx: RequestContext, id: string): Promise<UnitListDetail | null> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) return null;
    return (await this.database.read(ctx, (tx) => findUnitList(tx, id))) ?? null;
  }

  /** @throws Refusal naming the field */
  async create(ctx: RequestContext, input: UnitListInput, key: string): Promise<UnitListDetail> {
    requirePermission(ctx, 'directive.draft');
    const checked = checkedInput(input);
    const id = await this.database.once(ctx, { key, operation: 'createUnitList', input }, async (tx) => {
      await requireBelow(tx, checked.unitIds);
      const created = await insertUnitList(tx, checked);
      if (!created) throw listNameTaken();
      await tx.audit({ action: 'unit_list.created', subjectKind: 'unit_list', subjectId: created });
      return created;
    });
    return this.found(ctx, id);
  }

  /** @throws Refusal `unit_list.changed` when somebody else was faster */
  async edit(
    ctx: RequestContext,
    at: { readonly id: string; readonly version: number },
    input: UnitListInput,
    key: string,
  ): Promise<UnitListDetail> {
    requirePermission(ctx, 'directive.draft');
    const checked = checkedInput(input);
    await this.database.once(ctx, { key, operation: 'editUnitList', input: { at, input } }, async (tx) => {
      const held = isId(at.id) ? await holdUnitList(tx, at.id) : undefined;
      if (!held) throw listNotFound();
      if (held.version !== at.version) throw listChanged(held.version);
      await requireBelow(tx, checked.unitIds);
      if (!(await updateUnitList(tx, at.id, checked))) throw listNameTaken();
      await tx.audit({ action: 'unit_list.edited', subjectKind: 'unit_list', subjectId: at.id });
      return at.id;
    });
    return this.found(ctx, at.id);
  }

  /** Directives that were issued keep their recipients; a draft that names the list is told when it is submitted. */
  async delete(ctx: RequestContext, id: string, key: string): Promise<string> {
    requirePermission(ctx, 'directive.draft');
    return this.database.once(ctx, { key, operation: 'deleteUnitList', input: { id } }, async (tx) => {
      if (!isId(id) || (await deleteUnitListRow(tx, id)) === 0) throw listNotFound();
      await tx.audit({ action: 'unit_list.deleted', subjectKind: 'unit_list', subjectId: id });
      return id;
    });
  }

  private async found(ctx: RequestContext, id: string): Promise<UnitListDetail> {
    const list = await this.database.read(ctx, (tx) => findUnitList(tx, id));
    if (!list) throw listNotFound();
    return list;
  }
}

function checkedInput(input: UnitListInput): UnitListInput {
  const name = input.name.trim();
  if (!name) throw listNameMissing();
  if (name.length > LONGEST_NAME) throw listNameTooLong(LONGEST_NAME);
  const unitIds = [...new Set(input.unitIds)];
  if (unitIds.length === 0) throw listEmpty();
  if (unitIds.length > MOST_UNITS) throw listTooLong(MOST_UNITS);
  const wrong = input.unitIds.findIndex((id) => !isId(id));
  if (wrong >= 0) throw listUnitNotBelow(`input.unitIds.${wrong}`);
  return { name, unitIds };
}

async function requireBelow(tx: Tx, unitIds: readonly string[]): Promise<void> {
  const [stranger] = await unitsNotBelow(tx, unitIds);
  if (stranger) throw listUnitNotBelow(`input.unitIds.${unitIds.indexOf(stranger)}`);
}
