import { Injectable } from '@nestjs/common';
import { ClockRuleService } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { DataKeys } from '@fayuan/crypto';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId, newId, type Text } from '@fayuan/kernel';
import { type Paper, PLAIN_PAPER, wordDocument } from '@fayuan/papers';
import { type CaseVersion, findCase, holdCase, type StoredCase } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { nextCaseNumber } from '../case-series.repository.js';
import { caseNotFound, caseSealed } from '../cases.errors.js';
import { OBJECTION_TERM } from '../objections/objection-term.js';
import { requireCenter } from '../quality/require-center.repository.js';
import {
  findLetter,
  insertLetter,
  type IssuedLetter,
  lettersOf,
  replaceLetter,
  standingOf,
} from './case-letter.repository.js';
import { composeLetter } from './compose-letter.js';
import {
  LETTER_KINDS,
  type LetterFacts,
  type LetterKind,
  type LetterTerms,
  type ServedLetter,
  titleOf,
  whyNotYet,
} from './letter.js';
import { LetterFactsReader } from './letter-facts.js';
import { LETTER_FORMS } from './letter-forms.js';
import type { Gap } from './letter-gaps.js';
import { type CheckedOrder, checkOrder, type LetterOrder } from './letter-input.js';
import { letterPlace } from './letter-place.js';
import { letterGap, letterIssued, letterNotFound, letterNotYet, letterTooLong } from './letters.errors.js';

/** A form as it stands for a case. */
export interface PossibleLetter {
  readonly kind: LetterKind;
  readonly title: string;
  readonly article: Text;
  /** Why it cannot be made yet; null when it can. */
  readonly why: Text | null;
  /** What it lacks. */
  readonly gaps: readonly Gap[];
  /** The one that was issued and stands. */
  readonly issued: IssuedLetter | null;
}

export interface CaseLetters {
  readonly possible: readonly PossibleLetter[];
  /** The newest first. */
  readonly issued: readonly IssuedLetter[];
}

/** A letter to be handed out. */
export interface LetterFile {
  readonly title: string;
  readonly number: string;
  readonly document: Buffer;
}

/** The term for the closing papers. */
const PAPERS_TERM = 'R37a';

/** Issues letters, and gives them out again as they were issued (docs/decisions/0120). */
@Injectable()
export class LetterService {
  constructor(
    private readonly database: Database,
    private readonly reader: LetterFactsReader,
    private readonly rules: ClockRuleService,
    private readonly keys: DataKeys,
  ) {}

  /** What can be issued in an own case and what was; null for every other, and outside the team of a sealed one. */
  async letters(ctx: RequestContext, caseId: string): Promise<CaseLetters | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(caseId)) return null;
    const terms = await this.terms(ctx);
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, caseId);
      if (!found?.isOpen || found.tenantId !== tx.scope.tenantId) return null;
      const issued = await lettersOf(tx, caseId);
      const frame = { input: {}, served: null, hasLetters: issued.length > 0, ...terms };
      const facts = await this.reader.masked(tx, found, frame);
      return { possible: LETTER_KINDS.map((kind) => possible(kind, facts, issued)), issued };
    });
  }

  /**
   * Issues a letter of an own case: numbers it, keeps it sealed as it is, and writes it into the history of the case.
   * @returns the letter
   * @throws Refusal `case.letter_not_yet`, `case.letter_gap` naming what is missing, `case.letter_too_long` naming the words that
   * do not fit on a page, `case.letter_issued` without a reason
   */
  async issue(ctx: RequestContext, at: CaseVersion, order: LetterOrder, key: string): Promise<IssuedLetter> {
    requirePermission(ctx, 'case.handle');
    const checked = checkOrder(order, today(ctx));
    if (!isId(at.id)) throw caseNotFound();
    const terms = await this.terms(ctx);
    const once = { key, operation: 'issueCaseLetter', input: { at, checked } };
    const id = await this.database.once(ctx, once, async (tx) => {
      const held = await holdCase(tx, at);
      const letters = await lettersOf(tx, held.id);
      const served = servedBy(letters, checked.input.servedLetterId);
      await requireCenter(tx, 'accept');
      return this.write(tx, held, { checked, letters, served, terms });
    });
    const made = await this.database.read(ctx, (tx) => findLetter(tx, id));
    if (!made) throw letterNotFound();
    return made;
  }

  /**
   * The letter as a Word document, the same every time; whoever takes it is written down.
   * @throws Refusal `case_letter.not_found` for letters of others, `case.sealed`
   */
  async document(ctx: RequestContext, id: string): Promise<LetterFile> {
    requirePermission(ctx, 'person.unmask');
    if (!isId(id)) throw letterNotFound();
    const { letter, paper, author } = await this.database.write(ctx, async (tx) => {
      const found = await findLetter(tx, id);
      if (!found) throw letterNotFound();
      if (!found.isOpen) throw caseSealed();
      const detail = { kind: found.kind, number: found.number };
      await tx.audit({
        action: 'case_letter.downloaded',
        subjectKind: 'case_letter',
        subjectId: id,
        detail,
      });
      return { letter: found, paper: this.opened(tx, found), author: tx.scope.unitName };
    });
    const document = await wordDocument(paper, { author, at: letter.issuedAt });
    return { title: letter.title, number: letter.number, document };
  }

  private async write(tx: Tx, held: StoredCase, { checked, letters, served, terms }: Asked): Promise<string> {
    const { kind, input, againReason } = checked;
    const form = LETTER_FORMS[kind];
    const aboutId = served?.id ?? null;
    const standing = standingOf(letters, kind, aboutId);
    if (standing && againReason === null) throw letterIssued(standing.number);
    const { facts, personIds } = await this.reader.clear(
      tx,
      held,
      { input, served, hasLetters: letters.length > 0, ...terms },
      { roles: form.people, purpose: `letter.${kind}` },
    );
    const why = whyNotYet(form, facts);
    if (why) throw letterNotYet(why);
    const { title, day, gaps, paper } = composeLetter(kind, facts);
    if (gaps.length > 0) throw letterGap(gaps);
    const goesOut = form.layout === 'letter';
    const number = goesOut ? await nextCaseNumber(tx, 'letter', yearOf(day)) : fileNumber(held);
    const made = paper(number);
    if (!made) throw letterTooLong(form.fills);
    if (standing) await replaceLetter(tx, standing.id, today(tx.ctx));
    const id = newId();
    const content = this.keys.cipherOf(tx.scope.tenantId).seal(JSON.stringify(made), letterPlace(id));
    const row = { id, caseId: held.id, kind, title, number, goesOut, datedOn: day, aboutId };
    await insertLetter(tx, { ...row, content, personIds, againReason: standing ? againReason : null });
    await note(tx, row);
    return id;
  }

  private opened(tx: Tx, letter: IssuedLetter & { readonly content: Buffer | null }): Paper {
    if (letter.content === null) return emptied(letter);
    return JSON.parse(
      this.keys.cipherOf(tx.scope.tenantId).open(letter.content, letterPlace(letter.id)),
    ) as Paper;
  }

  /** Of several rules that hold in a place the shortest runs (docs/decisions/0100), so letters name it. */
  private async terms(ctx: RequestContext): Promise<LetterTerms> {
    const { rules } = await this.rules.rules(ctx, null, null);
    const daysOf = (rule: string): number | null => {
      const terms = rules.filter(({ code, unit }) => code === rule && unit === 'calendar_day');
      return terms.length === 0 ? null : Math.min(...terms.map(({ value }) => value));
    };
    return { objectionDays: daysOf(OBJECTION_TERM), papersDays: daysOf(PAPERS_TERM) };
  }
}

interface Asked {
  readonly checked: CheckedOrder;
  readonly letters: readonly IssuedLetter[];
  readonly served: ServedLetter | null;
  readonly terms: LetterTerms;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const fileNumber = ({ caseNumber, applicationNumber }: StoredCase): string =>
  caseNumber ?? applicationNumber ?? '';

function possible(kind: LetterKind, facts: LetterFacts, issued: readonly IssuedLetter[]): PossibleLetter {
  const form = LETTER_FORMS[kind];
  const why = whyNotYet(form, facts);
  return {
    kind,
    title: titleOf(form, facts),
    article: form.article,
    why,
    gaps: why ? [] : composeLetter(kind, facts).gaps,
    issued: standingOf(issued, kind, null) ?? null,
  };
}

/** The letter that a receipt is for. @throws Refusal `case_letter.not_found` for one that is not of this case */
function servedBy(letters: readonly IssuedLetter[], id: string | null | undefined): ServedLetter | null {
  if (!id) return null;
  const served = letters.find((each) => each.id === id);
  if (!served) throw letterNotFound('input.servedLetterId');
  return { id: served.id, title: served.title, number: served.number };
}

async function note(
  tx: Tx,
  { id, caseId, kind, title, number }: Pick<IssuedLetter, 'id' | 'caseId' | 'kind' | 'title' | 'number'>,
): Promise<void> {
  const detail = { letterId: id, kind, number };
  const remark = `${title} ${number}`;
  await addCaseEvents(tx, [{ caseId, kind: 'letter', occurredOn: today(tx.ctx), remark, detail }]);
  await tx.audit({ action: 'case_letter.issued', subjectKind: 'case_letter', subjectId: id, detail });
}

/** What is left of a letter whose persons were erased. */
const emptied = ({ title, number }: IssuedLetter): Paper => ({
  ...PLAIN_PAPER,
  title,
  number,
  density: 'full',
  body: [
    { kind: 'paragraph', text: '本文书记载的个人信息已依照规定删除，系统中只保留文书名称、文号和日期。' },
  ],
});
