import { addDays, newId, parseDay, Refusal } from '@fayuan/kernel';
import { ReorganisationService, type TreeChange } from '@fayuan/org';
import { actingFor, growProvince, type TestUnit } from '@fayuan/testing';
import { LedgerUnderTest } from './testing/ledger-under-test.js';
import { tornRows } from './testing/torn-rows.js';

const refusal = (error: unknown): string => {
  if (error instanceof Refusal) return error.code;
  throw error;
};

describe('taking a change back', () => {
  let kit: LedgerUnderTest;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
  });
  afterAll(() => kit.close());

  const administrator = async () => {
    const tree = await growProvince(kit.db, { countiesPerCity: 3 });
    const service = new ReorganisationService(kit.gateway);
    const ctx = actingFor(tree.province, ['unit.reorganise']);
    let day = parseDay('2023-01-01');
    const act = (kind: TreeChange['kind'], unitId: string, more: Partial<TreeChange> = {}) => {
      day = addDays(day, 1);
      return service.reorganise(ctx, { kind, unitId, effectiveOn: day, reason: '批复', ...more }, newId());
    };
    return { tree, act, undo: (id: string) => service.undo(ctx, id, newId()).catch(refusal) };
  };

  it('of a reopening hangs the unit where it rested, though that one rests as well', async () => {
    const { tree, act, undo } = await administrator();
    const [one, two, three] = tree.counties.map(({ id }) => id) as [string, string, string];
    await act('merge', one, { successorId: two });
    await act('merge', two, { successorId: three });
    const reopened = await act('reopen', one, { parentId: tree.cities[0]?.id ?? '' });
    expect(await undo(reopened)).toBe(reopened);
    expect(await tornRows(kit.db)).toEqual([]);
  });

  it('of a closing is refused below a unit that has been closed since', async () => {
    const { tree, act, undo } = await administrator();
    const [county] = tree.counties as [TestUnit];
    const stations = tree.stations.filter(({ parentId }) => parentId === county.id);
    const closed = await act('close', stations[0]?.id ?? '');
    await act('close', stations[1]?.id ?? '');
    const last = await act('close', county.id);
    expect(await undo(closed)).toBe('reorganisation.parent_closed');
    expect(await undo(last)).toBe(last);
    expect(await undo(closed)).toBe(closed);
    expect(await tornRows(kit.db)).toEqual([]);
  });
});
