import { type Day, Refusal, type Text, words } from '@fayuan/kernel';
import type { ReadRow } from '@fayuan/papers';
import type { DocumentKind, PersonDetails } from '@fayuan/persons';
import type {
  CaseBasis,
  CaseForm,
  CaseMatter,
  CaseType,
  HardshipProof,
  RecipientGroup,
} from '../aid-case.js';
import { codedBy } from '../applications/coded.js';
import { type CheckedParty, checkApplication } from '../applications/check-application.js';
import { NO_MEANS_GROUNDS, NOT_VERIFIED_GROUNDS } from '../applications/grounds.js';
import type { AgencyKind, NoticeBasis } from '../applications/notice.js';
import { checkNotice } from '../applications/notice.service.js';
import { dayWithin } from '../handlers/reasons.js';
import { checkClosing } from '../handling/check-closing.js';
import type { FinalPaperKind } from '../handling/close-day.js';
import type { CaseResult, CheckedClosing, OpinionOutcome } from '../handling/closing.js';
import type { Stage } from '../stage.js';
import { CASE_LEDGER } from './case-ledger.js';
import { asked, columnsOf, type JudgedRow } from './judged-row.js';
import { writtenNumber } from './ledger.js';
import { missing } from './row-problems.js';
import { RowReader } from './row-reader.js';

/** A case as it stood on paper. */
export interface PaperCase {
  readonly number: string;
  readonly receivedOn: Day;
  readonly matter: CaseMatter;
  readonly recipient: CheckedParty;
  readonly stage: Stage;
  /** Of what was applied for; a case by notice is taken on the day of the notice. */
  readonly decision: {
    readonly outcome: 'grant' | 'refuse';
    readonly on: Day;
    readonly reasonCode: string | null;
  } | null;
  readonly agencyKind: AgencyKind | null;
  /** As typed: who it is says the roster. */
  readonly handler: { readonly typed: string; readonly assignedOn: Day } | null;
  readonly closing: CheckedClosing | null;
}

const columnOf = columnsOf({
  'input.applicant.name': 'name',
  'input.applicant.document': 'document',
  'input.applicant': 'name',
  'input.applicant.phone': 'phone',
  'input.recipient.name': 'name',
  'input.recipient.document': 'document',
  'input.recipient': 'name',
  'input.recipient.phone': 'phone',
  'input.receivedOn': 'receivedOn',
  'input.noticedOn': 'receivedOn',
  'input.caseForm': 'caseForm',
  'input.matter': 'matter',
  'input.ground': 'matter',
  'input.causeOfAction': 'causeOfAction',
  'input.procedureStage': 'procedureStage',
  'input.agency': 'agency',
  'input.noMeansCondition': 'means',
  'input.meansNotVerified': 'means',
  'input.hardshipProof': 'means',
  'input.groups': 'groups',
  'input.finalPaper': 'finalPaper',
  'input.paperOn': 'closedOn',
  'input.result': 'result',
  'input.opinion': 'opinion',
  'input.moneyCents': 'money',
  decidedOn: 'decidedOn',
  assignedOn: 'assignedOn',
  handler: 'handler',
  caseType: 'caseType',
});

const wrong = (code: string, field: string, text: Text): Refusal =>
  new Refusal({ code: `ledger_import.${code}`, field, text });

/** A row of the ledger, judged by the rules of the forms one after the other. Pure; who handles it is asked later. */
export function judgeCase(row: ReadRow, today: Day, now: Date): JudgedRow<PaperCase> {
  const cells = cellsOf(new RowReader(CASE_LEDGER, row));
  const problems = [...cells.reader.problems];
  const made =
    problems.length === 0
      ? asked(problems, columnOf, () => {
          const about = cells.basis === 'applied' ? application(cells, today, now) : notice(cells, today);
          const decision = decisionOf(cells, today);
          const handled = handledOf(cells, about.matter, { from: decision?.on ?? cells.receivedOn, today });
          return { number: cells.number, receivedOn: cells.receivedOn, ...about, decision, ...handled };
        })
      : null;
  return {
    row: row.no,
    natural: cells.number || null,
    made: made && { ...made, stage: stageOf(made) },
    problems,
  };
}

const stageOf = (made: Omit<PaperCase, 'stage'>): Stage => {
  if (made.decision?.outcome === 'refuse') return 'refused';
  if (made.closing) return 'closed';
  return made.handler ? 'assigned' : 'granted';
};

type Cells = ReturnType<typeof cellsOf>;

/** All cells of a row; what is needed and missing is among the reader's problems, and then nothing is made of them. */
function cellsOf(reader: RowReader) {
  const basis = reader.choice<CaseBasis>('basis') as CaseBasis;
  const cells = {
    reader,
    basis,
    number: writtenNumber(reader.text('number') ?? ''),
    receivedOn: reader.day('receivedOn') as Day,
    person: personOf(reader),
    groups: reader.choices<RecipientGroup>('groups'),
    caseType: reader.choice<CaseType>('caseType') as CaseType,
    caseForm: reader.choice<CaseForm>('caseForm'),
    matter: reader.choice('matter') ?? '',
    causeOfAction: reader.text('causeOfAction'),
    procedureStage: reader.text('procedureStage'),
    agencyKind: reader.choice<AgencyKind>('agencyKind'),
    agency: reader.text('agency'),
    means: reader.choice('means'),
    decision: reader.choice<'grant' | 'refuse'>('decision'),
    decidedOn: reader.day('decidedOn'),
    refusal: reader.choice('refusal'),
    handler: reader.text('handler'),
    assignedOn: reader.day('assignedOn'),
    finalPaper: reader.choice<FinalPaperKind>('finalPaper'),
    closedOn: reader.day('closedOn'),
    result: reader.choice<CaseResult>('result'),
    opinion: reader.choice<OpinionOutcome>('opinion'),
    money: reader.cents('money'),
  };
  const lacking = [
    ...(basis === 'applied' ? (['means', 'decision', 'decidedOn'] as const) : []),
    ...(basis && basis !== 'applied' ? (['agencyKind', 'agency'] as const) : []),
    ...(cells.decision === 'refuse' ? (['refusal'] as const) : []),
    ...(cells.handler ? (['assignedOn'] as const) : []),
    ...((cells.finalPaper ?? cells.closedOn ?? cells.result)
      ? (['handler', 'finalPaper', 'closedOn', 'result'] as const)
      : []),
  ].filter((key) => cells[key] === null && !reader.problems.some((each) => each.column === key));
  reader.problems.push(...[...new Set(lacking)].map(missing));
  return cells;
}

function personOf(reader: RowReader): PersonDetails {
  const kind = reader.choice<DocumentKind>('documentKind') ?? 'resident_id';
  const number = reader.text('document');
  return {
    name: reader.text('name') ?? '',
    document: number ? { kind, number } : null,
    phone: reader.text('phone'),
  };
}

type About = Pick<PaperCase, 'matter' | 'recipient' | 'agencyKind'>;

function application(cells: Cells, today: Day, now: Date): About {
  const means = cells.means ?? '';
  const isGround = (list: Parameters<typeof codedBy>[0]) => (codedBy(list, means) ? means : null);
  const [noMeansCondition, meansNotVerified] = [isGround(NO_MEANS_GROUNDS), isGround(NOT_VERIFIED_GROUNDS)];
  const { matter, parties } = checkApplication(
    {
      ...cells,
      means: null,
      noMeansCondition,
      meansNotVerified,
      hardshipProof: noMeansCondition || meansNotVerified ? null : (means as HardshipProof),
      applicant: cells.person,
    },
    today,
    now,
  );
  return { matter, recipient: parties[0] as CheckedParty, agencyKind: null };
}

function notice(cells: Cells, today: Day): About {
  if (cells.caseType !== 'criminal')
    throw wrong(
      'notice_not_criminal',
      'caseType',
      words(
        '通知、商请的案件应为刑事案件，请核对来源和案件类型',
        'What comes by notice is criminal; check both',
      ),
    );
  const agencyKind = cells.agencyKind as AgencyKind;
  const { matter, recipient } = checkNotice(
    {
      ...cells,
      basis: cells.basis as NoticeBasis,
      agencyKind,
      agency: cells.agency ?? '',
      ground: cells.matter,
      noticedOn: cells.receivedOn,
      recipient: cells.person,
    },
    today,
  );
  return { matter, recipient, agencyKind };
}

function decisionOf(cells: Cells, today: Day): PaperCase['decision'] {
  const { decision, decidedOn, refusal, basis } = cells;
  if (basis !== 'applied' || !decision || !decidedOn) return null;
  const on = dayWithin('decidedOn', decidedOn, cells.receivedOn, today);
  return { outcome: decision, on, reasonCode: decision === 'refuse' ? refusal : null };
}

function handledOf(
  cells: Cells,
  matter: CaseMatter,
  window: { readonly from: Day; readonly today: Day },
): Pick<PaperCase, 'handler' | 'closing'> {
  const { handler, assignedOn, finalPaper, closedOn, result } = cells;
  if (!handler || !assignedOn) return { handler: null, closing: null };
  if (cells.decision === 'refuse')
    throw wrong(
      'refused_not_handled',
      'handler',
      words('决定不予援助的案件没有承办人，请核对', 'A refused case has no handler; check the decision'),
    );
  const on = dayWithin('assignedOn', assignedOn, window.from, window.today);
  const assigned = { typed: handler, assignedOn: on };
  if (!finalPaper || !closedOn || !result) return { handler: assigned, closing: null };
  const input = {
    finalPaper,
    paperOn: closedOn,
    receivedOn: closedOn,
    result,
    opinion: cells.opinion,
    moneyCents: cells.money,
  };
  return { handler: assigned, closing: checkClosing(input, matter, { from: on, today: window.today }) };
}
