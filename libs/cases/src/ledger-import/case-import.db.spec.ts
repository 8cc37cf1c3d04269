import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { actingFor } from '@fayuan/testing';
import { nextCaseNumber } from '../case-series.repository.js';
import { LEDGER_CLOCK, LedgerBench, PAPER_CASE, PAPER_CLOSING } from '../testing/ledger-bench.js';

describe('the ledger of cases, taken over from a workbook', () => {
  const bench = new LedgerBench();
  beforeAll(() => bench.start());
  beforeEach(() => bench.grow());
  afterAll(() => bench.stop());

  it('are recorded as they stood, with their people sealed and their figures', async () => {
    await bench.lawyer('李律师', 'L1');
    for (const licence of ['L2', 'L3']) await bench.lawyer('陈律师', licence);
    const place = await bench.gateway.write(bench.officer, (tx) => nextCaseNumber(tx, 'civil', 2026));
    const number = (no: number) => place.replace('1号', `${no}号`);
    const id = await bench.uploaded('cases', [
      { ...PAPER_CASE, number: number(5), ...PAPER_CLOSING },
      { ...PAPER_CASE, number: number(7), handler: 'L3', assignedOn: '2026-03-05' },
      { ...PAPER_CASE, number: number(8), handler: '陈律师', assignedOn: '2026-03-05' },
      { ...PAPER_CASE, number: number(9), handler: '无名', assignedOn: '2026-03-05' },
      { ...PAPER_CASE, number: number(10), decision: '不予', refusal: '其他' },
    ]);
    expect(await bench.stateOf(id)).toEqual(['checked', 5, 3, 0, 2]);
    await expect(bench.service.begin(bench.officer, id, true, newId())).rejects.toMatchObject({
      code: 'access.not_permitted',
    });
    const both = actingFor(bench.county, ['case.read', 'case.decide'], {
      clock: LEDGER_CLOCK,
      accountId: bench.officer.accountId,
    });
    await expect(bench.service.begin(both, id, true, newId())).rejects.toMatchObject({
      code: 'ledger_import.not_own_upload',
    });
    expect(await bench.recorded(id, bench.leader, true)).toEqual(['done', 5, 3, 0, 2]);
    expect(
      await bench.totals(
        'applications',
        'cases',
        'cases.civil',
        'cases_closed',
        'cases_open',
        'money_recovered',
      ),
    ).toEqual([3, 2, 2, 1, 1, 1.2]);
    const kept = await bench.db.sql<{ stage: string; outcome: string; by: string; decided: string }>(
      `select c.stage, d.outcome, d.proposed_by as by, d.decided_by as decided from aid_case c
       join case_decision d on d.case_id = c.id where c.tenant_id = $1 order by c.case_number desc`,
      [bench.county.id],
    );
    expect(kept.map(({ stage, outcome }) => `${stage} ${outcome}`).sort()).toEqual([
      'assigned grant',
      'closed grant',
      'refused refuse',
    ]);
    expect(new Set(kept.flatMap(({ by, decided }) => [by, decided]))).toEqual(
      new Set([bench.officer.accountId, bench.leader.accountId]),
    );
    expect(await bench.gateway.write(bench.officer, (tx) => nextCaseNumber(tx, 'civil', 2026))).toBe(
      number(11),
    );
    expect(
      await bench.gateway.read(bench.officer, (tx) =>
        bench.persons.find(tx, { document: PAPER_CASE.document }),
      ),
    ).toHaveLength(3);
  });

  it('are not recorded beside one of the same number', async () => {
    const first = await bench.recorded(await bench.uploaded('cases', [{ ...PAPER_CASE }]), bench.leader);
    expect(first).toEqual(['done', 1, 1, 0, 0]);
    await bench.db.sql('delete from ledger_import_row where tenant_id = $1', [bench.county.id]);
    const id = await bench.uploaded('cases', [{ ...PAPER_CASE }]);
    expect((await bench.service.import(bench.officer, id))?.problems.map(({ code }) => code)).toEqual([
      'ledger_import.number_taken',
    ]);
  });

  it('leave nothing of the people in clear: not in the tables, the queue, or the files', async () => {
    const id = await bench.uploaded('cases', [
      { ...PAPER_CASE },
      { ...PAPER_CASE, number: '民援〔2026〕6号', phone: '1' },
    ]);
    const names = await readdir(join(bench.folder, id));
    const texts = await Promise.all(
      names.map(async (name) => (await readFile(join(bench.folder, id, name))).toString('latin1')),
    );
    await bench.recorded(id, bench.leader, true);
    for (const table of [
      'ledger_import',
      'ledger_import_problem',
      'ledger_import_row',
      'due_work',
      'audit_event',
      'fact',
      'aid_case',
      'case_event',
      'idempotency_key',
    ])
      texts.push(JSON.stringify(await bench.db.sql(`select * from ${table}`)));
    expect(texts.filter((text) => /王小明|11010519491231002X|13800138000/u.test(text))).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(3);
  });

  it('are nobody’s but the unit’s, and the file nobody’s but who brought it', async () => {
    const id = await bench.uploaded('cases', [{ ...PAPER_CASE, phone: '1' }]);
    const stranger = actingFor(bench.neighbour, ['case.read', 'case.decide', 'case.handle'], {
      clock: LEDGER_CLOCK,
    });
    expect([await bench.service.import(stranger, id), await bench.service.imports(stranger)]).toEqual([
      null,
      [],
    ]);
    for (const act of [
      () => bench.service.begin(stranger, id, true, newId()),
      () => bench.service.returned(stranger, id),
      () => bench.service.returned(bench.leader, id),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'ledger_import.not_found' });
  });

  it('and their files go after a week', async () => {
    const id = await bench.uploaded('cases', [{ ...PAPER_CASE, phone: '1' }]);
    const later = fixedClock(new Date('2026-06-08T12:00:01+08:00'));
    await bench.work({ clock: later });
    expect(await readdir(bench.folder)).not.toContain(id);
    const found = await bench.service.import(bench.officer, id);
    expect([found?.state, found?.problems]).toEqual(['lapsed', []]);
    await expect(bench.service.returned({ ...bench.officer, clock: later }, id)).rejects.toMatchObject({
      code: 'ledger_import.no_returned_file',
    });
  });
});
