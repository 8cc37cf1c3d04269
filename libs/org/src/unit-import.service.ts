import type { OwnerTx } from '@fayuan/database';
import { type Day, type Text, words } from '@fayuan/kernel';
import { UnitImportError } from './unit-import.errors.js';
import { type Place, type PlaceLevel, readPlaces } from './unit-import.js';
import {
  dateNewUnits,
  findConflicts,
  loadPlaces,
  lockTree,
  openUnits,
  renameUnits,
} from './unit-import.repository.js';

export interface UnitImport {
  /** The CSV file; see docs/units.md. */
  readonly file: Uint8Array | string;
  /** The first day of the edges and codes of new units. */
  readonly validFrom: Day;
  /** Told what has been done. */
  readonly progress?: (step: Text) => void;
}

export interface UnitImportOutcome {
  readonly added: number;
  readonly renamed: number;
  readonly unchanged: number;
}

/** From the top down: a unit needs the one above it. */
const ORDER: readonly (readonly [PlaceLevel, zh: string, en: string])[] = [
  ['province', '省级', 'provinces'],
  ['city', '市级', 'prefectures'],
  ['county', '县级', 'counties'],
  ['township', '乡镇', 'townships'],
];

/**
 * Turns the places of a file into units, in the transaction given: new ones are opened, known ones renamed when the
 * name differs, units that the file does not name are left alone. A second import of a file changes nothing.
 * @throws UnitImportError with every fault of the file; nothing has been written then
 */
export async function importUnits(owner: OwnerTx, wish: UnitImport): Promise<UnitImportOutcome> {
  const progress = wish.progress ?? (() => undefined);
  const { places, faults } = readPlaces(wish.file);
  if (faults) throw new UnitImportError(faults);
  progress(words(`读取 ${places.length} 个地区，格式无误`, `read ${places.length} places, no fault`));
  return write(owner, { ...wish, places, progress });
}

type Checked = Required<Omit<UnitImport, 'file'>> & { readonly places: readonly Place[] };

async function write(owner: OwnerTx, { places, validFrom, progress }: Checked): Promise<UnitImportOutcome> {
  await lockTree(owner);
  await loadPlaces(owner, places);
  const conflicts = await findConflicts(owner);
  if (conflicts.length > 0) throw new UnitImportError(conflicts);
  progress(words('与现有单位核对完毕', 'compared with the units of the system'));
  const renamed = await renameUnits(owner);
  let added = 0;
  for (const [level, zh, en] of ORDER) {
    const count = await openUnits(owner, level, validFrom);
    if (count > 0) progress(words(`新设${zh}单位 ${count} 个`, `${count} ${en} opened`));
    added += count;
  }
  if (added > 0) await dateNewUnits(owner);
  return { added, renamed, unchanged: places.length - added - renamed };
}
