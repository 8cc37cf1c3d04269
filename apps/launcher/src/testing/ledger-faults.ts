import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { ApiClient } from '../scenario/api-client.js';
import { filledTemplate } from './filled-template.js';
import type { SystemUnderTest } from './system-under-test.js';

/** The longest time from the start of the gateway to its next death. */
const STRIKE_MS = 900;
const DOWN_MS = 300;
/** In each of the two passes over a file. */
const KILLS = 2;
const DONE_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 50;

const IMPORT = 'query FaultImport($id: ID!) { ledgerImport(id: $id) { state total done good present bad } }';
const BEGIN = `mutation FaultBegin($id: ID!, $key: ID!) {
  beginLedgerImport(id: $id, goodOnly: false, idempotencyKey: $key) { id } }`;

interface Standing {
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly good: number;
  readonly present: number;
  readonly bad: number;
}

/** What must have come of a file of so many rows: each of them once, in every table. */
export const everyRowOnce = (rows: number) => ({
  state: 'DONE',
  ...{ total: rows, done: rows, good: rows, present: 0, bad: 0 },
  ...{ records: rows, counted: rows, known: rows, told: 1, work: 0 },
});

/** Takes a ledger over while the process that does it is killed again and again. */
export class FaultyImport {
  private id = '';

  constructor(
    private readonly system: SystemUnderTest,
    private readonly officer: ApiClient,
  ) {}

  /** Brings a file of so many rows, has it recorded, and kills the gateway in both passes. @returns in words what happened when */
  async takeOverUnderFaults(rows: number, random: () => number): Promise<string> {
    const template = await this.officer.download('/ledger-templates/consultations.xlsx');
    const lines = Array.from({ length: rows }, (_, at) => ({
      编号: `故障-${at + 1}`,
      咨询日期: '2026-03-01',
      咨询途径: '来访',
      咨询事项: '民事-劳动报酬',
    }));
    const file = await filledTemplate(template, lines);
    const path = '/ledger-imports?ledger=consultations';
    this.id = (await this.officer.upload<{ id: string }>(path, file, randomUUID())).id;
    const looked = await this.killWhile('CHECKING', random);
    await this.until('CHECKED');
    await this.officer.ask(BEGIN, { id: this.id, key: randomUUID() });
    const recorded = await this.killWhile('RECORDING', random);
    await this.until('DONE');
    return [...looked, ...recorded].join(', ');
  }

  /** What has come of it. */
  async outcome(): Promise<ReturnType<typeof everyRowOnce>> {
    const [rows] = await this.system.sql<{
      records: number;
      counted: number;
      known: number;
      told: number;
      work: number;
    }>(
      `select (select count(*)::int from consultation c join ledger_import_row r on r.subject_id = c.id where r.import_id = $1) as records,
         (select coalesce(sum(f.quantity), 0)::int from fact f join ledger_import_row r on r.subject_id = f.source_id
          where r.import_id = $1 and f.indicator = 'consultations') as counted,
         (select count(*)::int from ledger_import_row where import_id = $1) as known,
         (select count(*)::int from audit_event where subject_id = $1 and action = 'ledger_import.recorded') as told,
         (select count(*)::int from due_work where kind = 'ledger_import') as work`,
      [this.id],
    );
    const standing = await this.standing();
    return { ...standing, ...(rows ?? { records: 0, counted: 0, known: 0, told: 0, work: 0 }) };
  }

  private async killWhile(state: string, random: () => number): Promise<string[]> {
    const story: string[] = [];
    for (let kills = 0; kills < KILLS && (await this.standing()).state === state; kills += 1) {
      const at = Math.floor(random() * STRIKE_MS);
      await after(at);
      await this.system.kill('gateway');
      await after(random() * DOWN_MS);
      await this.system.restart('gateway');
      const { done, total } = await this.standing();
      story.push(`killed after ${at} ms while ${state} at ${done} of ${total}`);
    }
    return story;
  }

  private async until(state: string): Promise<void> {
    const limit = performance.now() + DONE_WITHIN_MS;
    while ((await this.standing()).state !== state) {
      if (performance.now() > limit)
        throw new Error(`not ${state} in time: ${JSON.stringify(await this.standing())}`);
      await after(LOOK_EVERY_MS);
    }
  }

  private async standing(): Promise<Standing> {
    const { ledgerImport } = await this.officer.ask<{ ledgerImport: Standing }>(IMPORT, { id: this.id });
    return ledgerImport;
  }
}
