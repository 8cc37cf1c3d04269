import { type Day, words } from '@fayuan/kernel';
import type { Indicator } from '@fayuan/ledger';
import type { ReadRow } from '@fayuan/papers';
import { checkConsultation } from '../consultations/check-consultation.js';
import type {
  CheckedConsultation,
  ConsultationChannel,
  ConsultationResult,
  PersonGroup,
} from '../consultations/consultation.js';
import { type Choice, type ConsultationForm, consultationForm } from '../consultations/consultation-form.js';
import { asked, columnsOf, type JudgedRow } from './judged-row.js';
import { column, type Ledger, type LedgerChoice, type LedgerColumn, writtenNumber } from './ledger.js';
import { dayOf, RowReader } from './row-reader.js';

/** Choices of the form in both languages. */
const bothOf = (zh: readonly Choice[], en: readonly Choice[]): LedgerChoice[] =>
  zh.map(({ code, name }, at) => ({ code, name: words(name, en[at]?.name ?? name) }));

/** Matters with their branch before them, since topics of two branches may have one name. */
function mattersOf(zh: ConsultationForm, en: ConsultationForm): LedgerChoice[] {
  return bothOf(zh.branches, en.branches).flatMap((branch, at) => [
    branch,
    ...bothOf(zh.branches[at]?.topics ?? [], en.branches[at]?.topics ?? []).map(({ code, name }) => ({
      code,
      name: words(`${branch.name['zh-CN']}-${name['zh-CN']}`, `${branch.name.en}-${name.en}`),
    })),
  ]);
}

const NEEDED = { isNeeded: true };

/** Columns that may be left out. */
const moreColumns = (zh: ConsultationForm, en: ConsultationForm): LedgerColumn[] => [
  column('groups', words('人群', 'Groups'), 'choices', {
    width: 24,
    choices: bothOf(zh.groups, en.groups),
    hint: words('可填多个，用“、”隔开', 'Several, parted by commas'),
    example: words('妇女、农民工', 'Women, Elderly'),
  }),
  column('results', words('处理结果', 'Result'), 'choices', {
    width: 24,
    choices: bothOf(zh.results, en.results),
    hint: words('可填多个，用“、”隔开', 'Several, parted by commas'),
  }),
  column('answeredOn', words('答复日期', 'Answered on'), 'day', {
    hint: words('只有来信、网络咨询才填', 'Of letters and questions by the web alone'),
  }),
];

/** The ledger of consultations, with what the form of the day offers. */
export function consultationLedger(catalogue: readonly Indicator[]): Ledger {
  const [zh, en] = [consultationForm(catalogue, 'zh-CN'), consultationForm(catalogue, 'en')];
  const matters = mattersOf(zh, en);
  return {
    kind: 'consultations',
    columns: [
      column('number', words('编号', 'Number'), 'text', {
        ...NEEDED,
        hint: words(
          '台账上的序号；同一年内每条不同，再次上传时凭它认出已导入的记录',
          'The number in your ledger, one for each row of a year; by it a second upload knows what is there',
        ),
        example: words('3-1', '3-1'),
      }),
      column('occurredOn', words('咨询日期', 'Day'), 'day', {
        ...NEEDED,
        hint: words('当事人来咨询的那一天', 'The day on which the person asked'),
        example: words('2026-03-01', '2026-03-01'),
      }),
      column('channel', words('咨询途径', 'Channel'), 'choice', {
        ...NEEDED,
        choices: bothOf(zh.channels, en.channels),
        example: words('来访', 'Visit'),
      }),
      column('matter', words('咨询事项', 'Matter'), 'choice', {
        ...NEEDED,
        width: 28,
        choices: matters,
        hint: words('归类以此为准', 'It is classed by this one'),
        example: words('民事-劳动报酬', matters[1]?.name.en ?? ''),
      }),
      column('moreMatters', words('其他事项', 'More matters'), 'choices', {
        width: 28,
        choices: matters,
        hint: words('同时问到的其他事项，可填多个，用“、”隔开', 'Others asked about, parted by commas'),
      }),
      ...moreColumns(zh, en),
    ],
  };
}

const columnOf = columnsOf({
  channel: 'channel',
  occurredOn: 'occurredOn',
  matters: 'matter',
  groups: 'groups',
  results: 'results',
  answeredOn: 'answeredOn',
  activityId: 'channel',
});

/** A row of the ledger, judged by the rule of the form. Pure. */
export function judgeConsultation(ledger: Ledger, row: ReadRow, today: Day): JudgedRow<CheckedConsultation> {
  const reader = new RowReader(ledger, row);
  reader.text('number');
  const occurredOn = reader.day('occurredOn');
  const channel = reader.choice<ConsultationChannel>('channel');
  const matter = reader.choice('matter');
  const more = reader.choices('moreMatters');
  const groups = reader.choices<PersonGroup>('groups');
  const results = reader.choices<ConsultationResult>('results');
  const answeredOn = reader.day('answeredOn');
  const { problems } = reader;
  const made =
    occurredOn && channel && matter && problems.length === 0
      ? asked(problems, columnOf, () =>
          checkConsultation(
            { channel, matters: [...new Set([matter, ...more])], groups, results, occurredOn, answeredOn },
            today,
          ),
        )
      : null;
  return { row: row.no, natural: consultationKey(row), made, problems };
}

/** The number with its year, since numbers of a ledger begin anew each year; null while either cannot be read. */
export function consultationKey({ cells }: ReadRow): string | null {
  const [number, day] = [cells['number']?.text, dayOf(cells['occurredOn']?.text ?? '')];
  return number && day ? `${day.slice(0, 4)} ${writtenNumber(number)}` : null;
}
