import { Injectable } from '@nestjs/common';
import { Clocks, type ClockStart } from '@fayuan/clocks';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { newId, Refusal } from '@fayuan/kernel';
import { PersonFacts } from '@fayuan/ledger';
import type { ReadRow } from '@fayuan/papers';
import { Persons } from '@fayuan/persons';
import { ApplicationPeople } from '../applications/application-people.js';
import { addCaseEvents } from '../case-event.repository.js';
import { keepSeriesAbove } from '../case-series.repository.js';
import { caseSubject } from '../case-subject.js';
import { ownCasesNumbered } from '../ledger-export/case-export.repository.js';
import { CaseLines, type LinedCase } from '../ledger-export/case-lines.js';
import { saysTheSame } from '../ledger-export/same-line.js';
import { CASE_LEDGER } from './case-ledger.js';
import { eventsOf, postingsOf } from './case-facts.js';
import { judgeCase, type PaperCase } from './case-row.js';
import {
  insertAssignments,
  insertCases,
  insertClosings,
  insertDecisions,
  insertPeople,
  type KeptCase,
  type RosterName,
  rosterNames,
  takenNumbers,
} from './case-rows.repository.js';
import type { JudgedRow } from './judged-row.js';
import { type Ledger, writtenNumber } from './ledger.js';
import { handlerDoubtful, handlerUnknown, numberTaken } from './ledger-import.errors.js';
import type { FoundRow, Recorder, TakenOverBy } from './recorder.js';
import { refused } from './row-problems.js';

/** A case whose handler was found on the roster. */
export interface PlacedCase extends PaperCase {
  readonly handlerId: string | null;
}

/** The ledger of cases: each as it stood on paper, with its people sealed and its facts posted. */
@Injectable()
export class CaseRecorder implements Recorder<PlacedCase> {
  // eslint-disable-next-line max-params -- one argument each of what is injected
  constructor(
    private readonly persons: Persons,
    private readonly people: ApplicationPeople,
    private readonly facts: PersonFacts,
    private readonly clocks: Clocks,
    private readonly lines: CaseLines,
  ) {}

  async ledger(): Promise<Ledger> {
    return CASE_LEDGER;
  }

  async judge(tx: Tx, rows: readonly ReadRow[]): Promise<JudgedRow<PlacedCase>[]> {
    const judged = rows.map((row) => judgeCase(row, today(tx.ctx), tx.now));
    const typed = judged.flatMap(({ made }) => made?.handler?.typed ?? []);
    const roster = typed.length === 0 ? [] : await rosterNames(tx, [...new Set(typed)]);
    return judged.map((row) => placed(row, roster));
  }

  async unlessThere(
    tx: Tx,
    rows: readonly JudgedRow<PlacedCase>[],
  ): Promise<readonly JudgedRow<PlacedCase>[]> {
    const numbers = rows.flatMap(({ made }) => made?.number ?? []);
    const taken = numbers.length === 0 ? new Set<string>() : await takenNumbers(tx, numbers);
    const problems = [refused(numberTaken(), () => 'number')];
    return rows.map((row) =>
      row.made && taken.has(row.made.number) ? { ...row, made: null, problems } : row,
    );
  }

  /** A row is told by its number here as well: that of the case, or of the application while it has no other. */
  async saidAlready(tx: Tx, rows: readonly FoundRow[]): Promise<ReadonlySet<number>> {
    const numbers = rows.flatMap(({ row }) => this.naturalOf(row) ?? []);
    const cases = numbers.length === 0 ? [] : await ownCasesNumbered(tx, numbers);
    const lined = new Map<string, LinedCase>();
    for (const each of await this.lines.named(tx, cases))
      for (const number of [each.case.applicationNumber, each.case.caseNumber])
        if (number) lined.set(number, each);
    const same = rows.filter(({ row }) => {
      const found = lined.get(this.naturalOf(row) ?? '');
      return found && saysTheSame(CASE_LEDGER, row, found.line, { name: found.maskedName });
    });
    return new Set(same.map(({ row }) => row.no));
  }

  naturalOf(row: ReadRow): string | null {
    return writtenNumber(row.cells['number']?.text ?? '') || null;
  }

  async record(
    tx: Tx,
    made: readonly { readonly id: string; readonly made: PlacedCase }[],
    by: TakenOverBy,
  ): Promise<void> {
    // A sealed person is open to who brought the file, as a sealed application is to who took it in.
    const personIds = await this.persons.recordAll(
      tx.onBehalfOf(by.uploadedBy),
      made.map(({ made: { recipient, matter } }) => ({
        details: recipient.details,
        isSealed: matter.isSealed,
      })),
    );
    const cases: KeptCase[] = made.map((each, at) => ({
      ...each,
      personId: personIds[at] ?? '',
      digests: this.people.digestsOf([each.made.recipient]),
      handlerId: each.made.handlerId,
      closingId: each.made.closing ? newId() : null,
    }));
    await insertCases(tx, cases);
    await insertPeople(tx, cases, by);
    await insertDecisions(tx, cases, by);
    await insertAssignments(tx, cases);
    await insertClosings(tx, cases);
    await addCaseEvents(tx, cases.flatMap(eventsOf));
    await this.facts.postAll(tx, cases.flatMap(postingsOf));
    await this.clocks.startAll(tx, cases.flatMap(startsOf));
    await keepSeriesAbove(
      tx,
      cases.map(({ made: { number } }) => number),
    );
  }
}

/** A row with its handler, or with what is wrong about it. */
function placed(
  { made, ...row }: JudgedRow<PaperCase>,
  roster: readonly RosterName[],
): JudgedRow<PlacedCase> {
  if (!made?.handler) return { ...row, made: made && { ...made, handlerId: null } };
  const { typed } = made.handler;
  const found = roster.filter(({ name, licenceNumber }) => licenceNumber === typed || name === typed);
  const [first] = found.filter(({ licenceNumber }) => licenceNumber === typed).concat(found);
  const isClear = found.length === 1 || first?.licenceNumber === typed;
  if (first && isClear) return { ...row, made: { ...made, handlerId: first.id } };
  const why: Refusal = first ? handlerDoubtful() : handlerUnknown();
  return { ...row, made: null, problems: [...row.problems, refused(why, () => 'handler')] };
}

/** Terms run on for what is open; what was closed on paper owes nothing here. */
function startsOf({ id, made }: KeptCase): ClockStart[] {
  const { kind } = caseSubject(id);
  const start = { subjectKind: kind, subjectId: id, label: made.number };
  if (made.stage === 'granted')
    return [
      made.decision
        ? { ...start, rule: 'R22', from: made.decision.on }
        : { ...start, rule: 'R43b', from: made.receivedOn },
    ];
  if (made.stage === 'assigned' && made.handler)
    return [{ ...start, rule: 'R25', from: made.handler.assignedOn }];
  return [];
}
