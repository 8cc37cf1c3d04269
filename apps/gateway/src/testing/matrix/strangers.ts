import { relation, type TestUnit } from '@fayuan/testing';
import type { MatrixWorld } from './world.js';

/** One unit for each way in which somebody else can stand to the unit: parent, child, sibling, cousin, uncle, and so on. */
export function strangersOf({ tree }: MatrixWorld, unit: TestUnit): TestUnit[] {
  const chosen = new Map<string, TestUnit>();
  for (const each of tree.all) {
    const how = relation(unit.path, each.path);
    if (how === 'self') continue;
    const way = `${how} ${each.level} ${each.parentId === unit.parentId}`;
    if (!chosen.has(way)) chosen.set(way, each);
  }
  return [...chosen.values()];
}
