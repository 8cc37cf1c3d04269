import { newId, parseDay, Refusal } from '@fayuan/kernel';
import { ReorganisationService } from '@fayuan/org';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { foldTail } from './fold.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';
import { tornRows } from './testing/torn-rows.js';
import { verifyFigures } from './verify-figures.js';

jest.setTimeout(60_000);

describe('moving a unit', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;
  let service: ReorganisationService;
  const may = ['unit.reorganise'];
  const DAY = parseDay('2024-03-01');

  beforeEach(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 2 });
    service = new ReorganisationService(kit.gateway);
  });
  afterEach(() => kit.close());

  const at = (list: readonly TestUnit[], index: number): TestUnit => list[index] as TestUnit;
  const some = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
  const wish = (unit: TestUnit, parent: TestUnit, effectiveOn = DAY) => ({
    kind: 'move' as const,
    unitId: unit.id,
    parentId: parent.id,
    effectiveOn,
    reason: '民政批复〔2024〕3号',
  });
  const move = (by: TestUnit, unit: TestUnit, parent: TestUnit) =>
    service.reorganise(actingFor(by, may), wish(unit, parent), newId());
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
    );

  /** Everything that a move may change, to be compared before and after. */
  const picture = () =>
    kit.db.sql(
      `select 'unit' as what, id::text as id, path as a, parent_id::text || ancestor_ids::text || child_count || partition_id as b from org_unit
       union all select 'edge', child_id::text, parent_id::text, valid_from::text || coalesce(valid_to::text, '') from org_edge
       union all select 'fact', id::text, tenant_path, quantity::text from fact
       union all select 'tail', fact_id::text, tenant_path, quantity::text from fact_tail
       union all select 'cell', tenant_id::text || campaign_id || indicator || day, tenant_path, quantity || ' ' || own_quantity
         from figure_cell where quantity <> 0
       union all select 'month', tenant_id::text || campaign_id || indicator || month, tenant_path, quantity || ' ' || own_quantity
         from figure_month where quantity <> 0
       order by 1, 2, 3, 4`,
    );
  const factsBare = async () =>
    kit.db.sql('select id, tenant_id, partition_id, quantity, occurred_on from fact order by id');

  it('takes figures, folded or not, from the units it leaves to those it joins, and changes no fact', async () => {
    const [county, oldCity, newCity] = [at(tree.counties, 0), at(tree.cities, 0), at(tree.cities, 1)];
    await kit.post(at(tree.stations, 0), { quantity: 5, campaignIds: [newId()] });
    await foldTail(kit.rollup);
    await kit.post(at(tree.stations, 1), { quantity: 7 });
    const facts = await factsBare();
    const preview = await service.preview(actingFor(tree.province, may), wish(county, newCity));
    expect(preview).toMatchObject({ units: 3, rows: { fact: 2, fact_tail: 1 } });
    expect(preview.figures).toBeGreaterThan(0);
    await move(tree.province, county, newCity);
    expect(await kit.total(oldCity)).toBe(0);
    expect(await kit.total(newCity)).toBe(12);
    expect(await kit.total(tree.province)).toBe(12);
    expect(await kit.total(county)).toBe(12);
    expect(await factsBare()).toEqual(facts);
    expect(await tornRows(kit.db)).toEqual([]);
    await foldTail(kit.rollup);
    expect(await kit.total(newCity)).toBe(12);
    expect(await verifyFigures(kit.rollup)).toMatchObject({ differing: 0 });
  });

  it('keeps nothing of a preview, and undoing restores everything', async () => {
    const [station, county] = [at(tree.stations, 0), at(tree.counties, 3)];
    await kit.post(station, { quantity: 3 });
    await foldTail(kit.rollup);
    await kit.post(station, { quantity: 4 });
    const before = await picture();
    await service.preview(actingFor(tree.province, may), wish(station, county));
    expect(await picture()).toEqual(before);
    const key = newId();
    const ctx = actingFor(tree.province, may);
    const id = await service.reorganise(ctx, wish(station, county), key);
    expect(await service.reorganise(ctx, wish(station, county), key)).toBe(id);
    expect(await picture()).not.toEqual(before);
    await service.undo(ctx, id, newId());
    expect(await picture()).toEqual(before);
    expect(await service.changes(ctx)).toMatchObject([{ id, mayUndo: false, undoneByName: ctx.accountName }]);
    const audit = await kit.db.sql<{ action: string }>(
      `select action from audit_event where subject_id = $1 order by id`,
      [station.id],
    );
    expect(audit.map((row) => row.action)).toEqual(['unit.reorganised', 'unit.reorganisation_undone']);
  });

  it('is refused to the neighbour, to units above, and where it makes no sense', async () => {
    const [a, b] = [at(tree.cities, 0), at(tree.cities, 1)];
    const [mine, theirs] = [at(tree.counties, 0), at(tree.counties, 2)];
    expect(await codeOf(move(b, mine, theirs))).toBe('unit.not_found');
    expect(await codeOf(move(a, mine, b))).toBe('unit.not_found');
    expect(await codeOf(move(a, at(tree.stations, 0), theirs))).toBe('unit.not_found');
    expect(await codeOf(move(a, a, b))).toBe('unit.not_found');
    expect(await codeOf(move(a, mine, a))).toBe('reorganisation.wrong_parent');
    expect(await codeOf(move(tree.province, mine, theirs))).toBe('reorganisation.wrong_parent');
    const late = service.reorganise(
      actingFor(tree.province, may),
      wish(mine, b, parseDay('2999-01-01')),
      newId(),
    );
    expect(await codeOf(late)).toBe('reorganisation.effective_day');
    expect(await codeOf(service.reorganise(actingFor(tree.province), wish(mine, b), newId()))).toBe(
      'access.not_permitted',
    );
    // The function itself asks for the scope as well.
    const around = kit.gateway.write(actingFor(b), (tx) =>
      tx.rows('select unit_rehang($1, $2, $3::date, false)', [mine.id, b.id, DAY]),
    );
    await expect(around).rejects.toThrow('no such unit');
    const id = await move(tree.province, mine, b);
    expect(await codeOf(service.undo(actingFor(a, may), id, newId()))).toBe('reorganisation.not_found');
    expect(await service.changes(actingFor(a, may))).toEqual([]);
    expect(await service.changes(actingFor(tree.province, may))).toMatchObject([{ id, mayUndo: true }]);
  });

  it('beside writers and the folder loses nothing and leaves no row behind', async () => {
    let working = true;
    let posted = 0;
    const writers = Array.from({ length: 3 }, async () => {
      for (let i = 0; i < 40; i += 1) {
        await kit.post(some([...tree.stations, ...tree.counties]), { quantity: 1 });
        posted += 1;
      }
    });
    const folder = (async () => {
      while (working) await foldTail(kit.rollup, 9);
    })();
    let moves = 0;
    const mover = (async () => {
      while (working) {
        const [ctx, city] = [actingFor(tree.province, may), some(tree.cities)];
        const refused = await codeOf(
          service
            .reorganise(ctx, wish(some(tree.counties), city), newId())
            .then((id) => service.undo(ctx, id, newId())),
        );
        if (refused === null) moves += 1;
        const [station, county] = [some(tree.stations), some(tree.counties)];
        await codeOf(service.reorganise(ctx, wish(station, county), newId()));
        expect(await kit.total(tree.province)).toBeLessThanOrEqual(120);
      }
    })();
    await Promise.all(writers).finally(() => (working = false));
    await Promise.all([folder, mover]);
    expect(moves).toBeGreaterThan(0);
    expect(await kit.total(tree.province)).toBe(posted);
    expect(await tornRows(kit.db)).toEqual([]);
    await foldTail(kit.rollup);
    expect(await tornRows(kit.db)).toEqual([]);
    expect(await kit.total(tree.province)).toBe(posted);
    expect(await verifyFigures(kit.rollup)).toMatchObject({ differing: 0, facts: posted });
  });
});
