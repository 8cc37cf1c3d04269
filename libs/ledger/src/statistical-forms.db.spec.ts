import { parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { allIndicators } from './indicator.repository.js';
import { allForms, formInForce } from './statistical-form.repository.js';
import { StatisticalFormsService } from './statistical-forms.service.js';
import { LedgerUnderTest, YEAR } from './testing/ledger-under-test.js';

describe('the official forms', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;
  let service: StatisticalFormsService;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db);
    service = new StatisticalFormsService(kit.gateway, kit.figures());
  });
  afterAll(() => kit.close());

  const fill = (viewer: TestUnit, form: string, span = YEAR) =>
    service.fill(actingFor(viewer, ['figure.read']), { form, unitId: viewer.id, ...span });
  const broken = async (viewer: TestUnit, form: string) =>
    (await fill(viewer, form)).checks
      .filter(({ outcome }) => outcome === 'broken')
      .map(({ formula, left, right }) => ({ formula, left, right }));

  it('have the columns of the printed tables, each an indicator once, and checks that name columns there are', async () => {
    const forms = await kit.gateway.read(actingFor(tree.province), allForms);
    expect(forms.map(({ code, columns }) => [code, columns.length])).toEqual([
      ['monthly', 24],
      ['quarterly', 54],
      ['summary', 18],
    ]);
    for (const { columns, checks } of forms) {
      const numbers = columns.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      expect(new Set(columns.map(({ indicator }) => indicator)).size).toBe(columns.length);
      for (const { left, right } of checks) {
        expect(numbers).toEqual(expect.arrayContaining([...left, ...right]));
        expect(left.filter((column) => right.includes(column))).toEqual([]);
      }
    }
  });

  it('compare only what is counted in one unit', async () => {
    const acting = actingFor(tree.province);
    const units = new Map(
      (await kit.gateway.read(acting, allIndicators)).map(({ code, unit }) => [code, unit]),
    );
    for (const { columns, checks } of await kit.gateway.read(acting, allForms))
      for (const { left, right } of checks) {
        const compared = [...left, ...right].map((number) => units.get(columns[number - 1]?.indicator ?? ''));
        expect(new Set(compared).size).toBe(1);
      }
  });

  it('are filled from what stations posted, and say which check breaks at every level', async () => {
    const station = tree.stations[0] as TestUnit;
    const post = (indicator: string, quantity: number) => kit.post(station, { indicator, quantity });
    await post('consultations', 10);
    await post('consultations.phone', 4);
    await post('consultations.phone.hotline_12348', 5);
    await post('consultations.visit', 6);
    for (const [branch, quantity] of Object.entries({ criminal: 1, civil: 6, economic: 3 }))
      await post(`consultations.${branch}`, quantity);
    for (const viewer of [station, tree.province]) {
      const { cells } = await fill(viewer, 'quarterly');
      expect([1, 2, 3, 5, 43].map((number) => cells[number - 1]?.quantity)).toEqual([10, 4, 5, 0, 3]);
      expect(await broken(viewer, 'quarterly')).toEqual([{ formula: '2≥3', left: 4, right: 5 }]);
    }
    await post('consultations.civil', 1);
    expect(await broken(tree.province, 'quarterly')).toEqual([
      { formula: '2≥3', left: 4, right: 5 },
      { formula: '1=18+28+38+43', left: 10, right: 11 },
    ]);
  });

  it('leave a check open where a small count of people is hidden above its unit', async () => {
    const station = tree.stations[0] as TestUnit;
    await kit.post(station, { indicator: 'consultations.women', quantity: 2 });
    const women = async (viewer: TestUnit) => {
      const { cells, checks } = await fill(viewer, 'quarterly');
      const check = checks.find(({ formula }) => formula === '1≥8');
      return [cells[7]?.quantity, check?.right, check?.outcome];
    };
    expect(await women(station)).toEqual([2, 2, 'holds']);
    expect(await women(tree.province)).toEqual([null, null, 'open']);
  });

  it('change with a version, which holds from its day and leaves the days before to the one before', async () => {
    await kit.db.sql(
      `update statistical_form set valid_to = '2026-11-30' where code = 'summary' and version = 1`,
    );
    await kit.db
      .sql(`insert into statistical_form (code, version, position, name, name_en, period_kind, valid_from, source)
      select code, 2, position, name, name_en, period_kind, '2026-12-01', source from statistical_form where code = 'summary'`);
    await kit.db.sql(
      `insert into statistical_form_column (form, version, number, indicator) values ('summary', 2, 1, 'cases')`,
    );
    const inForce = (day: string) =>
      kit.gateway.read(actingFor(tree.province), (tx) => formInForce(tx, 'summary', parseDay(day)));
    expect(await inForce('2026-11-30')).toMatchObject({ version: 1, validTo: '2026-11-30' });
    expect(await inForce('2026-12-01')).toMatchObject({ version: 2, columns: [{ number: 1 }], checks: [] });
    await expect(inForce('2021-12-31')).rejects.toMatchObject({ code: 'form.not_in_force', field: 'form' });
    await expect(fill(tree.province, 'nonsense')).rejects.toMatchObject({ code: 'form.not_in_force' });
  });

  it('are not filled for a unit beside or above, without the permission, nor for reversed days', async () => {
    const station = tree.stations[0] as TestUnit;
    for (const unit of [tree.province, tree.stations[1] as TestUnit])
      await expect(
        service.fill(actingFor(station, ['figure.read']), { form: 'monthly', unitId: unit.id, ...YEAR }),
      ).rejects.toMatchObject({ code: 'unit.not_found' });
    await expect(
      service.fill(actingFor(station), { form: 'monthly', unitId: station.id, ...YEAR }),
    ).rejects.toMatchObject({ code: 'access.not_permitted' });
    await expect(fill(station, 'monthly', { from: YEAR.to, to: YEAR.from })).rejects.toMatchObject({
      code: 'figure.range_reversed',
    });
  });
});
