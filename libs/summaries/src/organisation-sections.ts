import { type CampaignRecord, type FindingRecord, type ReceiptCount } from './campaign-record.js';
import { bookTitles, firstThree, fullWidth, inQuotes, quoted } from './chinese-words.js';
import {
  absent,
  both,
  clause,
  type Clause,
  optional,
  present,
  required,
  type Section,
  type Supply,
  wordClause,
} from './clause-engine.js';
import { countRun, numberOf, totalRun } from './figure-runs.js';
import { groundNoun } from './indicator-words.js';
import type { SummaryRun } from './summary-content.js';
import { campaignName, deployingUnits } from './unit-words.js';

/** Opening of style B: who deployed it, the theme, and what was carried out. */
export function openingSection(record: CampaignRecord): Section {
  const { unit, directive, upperUnits } = record;
  const name = campaignName(fullWidth(directive.title), optionalWide(directive.mergedCampaignTitle));
  const clauses = [
    clause({ key: 'opening.upper', label: '上级单位' }, optional(upperUnits), (uppers) => [
      `根据${deployingUnits(uppers)}统一部署`,
    ]),
    wordClause(
      { key: 'opening.theme', label: '活动主题' },
      directive.theme,
      (theme) => `紧紧围绕${inQuotes(theme)}主题`,
    ),
    clause({ key: 'opening.objective', label: '目标要求' }, optional(directive.objective), (objective) => [
      `按照${inQuotes(fullWidth(objective))}的目标要求`,
    ]),
    clause({ key: 'opening.campaign', label: '活动名称' }, required(name), (campaign) => [
      `${unit.officialName}在${unit.areaWord}范围内组织开展了${campaign}`,
    ]),
  ];
  return {
    paragraphs: [
      {
        style: 'OPENING',
        sentences: [
          { clauses },
          {
            clauses: [
              clause({ key: 'opening.bridge', label: '' }, present(''), () => ['现将有关情况总结如下']),
            ],
            end: '：',
          },
        ],
      },
    ],
  };
}

const optionalWide = (text: string | null): string | null => (text === null ? null : fullWidth(text));

/** 一、组织: the notice, who signed for it, and the inspections. */
export function organisationSection(record: CampaignRecord): Section {
  return {
    heading: '统一部署，压实责任',
    paragraphs: [
      { style: 'BODY', sentences: [noticeSentence(record), mergedSentence(record)] },
      { style: 'BODY', sentences: [{ clauses: inspectionClauses(record) }] },
    ],
  };
}

function noticeSentence(record: CampaignRecord) {
  const { directive } = record;
  const number = directive.documentNumber === null ? '' : `（${directive.documentNumber}）`;
  const title = bookTitles([innerTitle(fullWidth(directive.title))]);
  const notice = wordClause(
    { key: 'organisation.notice', label: '发文机关' },
    directive.issuingOrgan,
    (organ) => `以${organ}名义印发${title}${number}，对活动统一安排部署`,
  );
  return { clauses: [notice, receiptClause(record)], joint: '；' as const };
}

/** A title inside 《》 turns its own marks into 〈〉. */
const innerTitle = (title: string): string => title.replace(/《/gu, '〈').replace(/》/gu, '〉');

function mergedSentence({ directive }: CampaignRecord) {
  return {
    clauses: [
      clause(
        { key: 'organisation.merged', label: '合并活动' },
        optional(optionalWide(directive.mergedCampaignTitle)),
        (title) => [`本次活动与${quoted(title)}合并开展`],
      ),
    ],
  };
}

/** 全部签收 only at 100 %; below it the sentence says how many of how many. */
function receiptClause(record: CampaignRecord): Clause {
  const { receipts } = record;
  const all = receipts.signed >= receipts.total;
  const centreNoun = record.unit.level === 'city' ? '个县（市、区）法律援助中心' : '个法律援助中心';
  const group = (key: string, count: ReceiptCount, noun: string): (SummaryRun | string)[] =>
    count.total === 0 ? [] : [countRun(record, `receipts.${key}.total`, count.total), noun];
  const supply: Supply<ReceiptCount> = receipts.total === 0 ? absent : present(receipts);
  return clause({ key: 'organisation.receipts', label: '签收情况' }, supply, () => {
    if (!all) {
      return [
        countRun(record, 'receipts.total', receipts.total),
        '个单位中',
        countRun(record, 'receipts.signed', receipts.signed),
        '个已签收',
      ];
    }
    const centres = group('centres', receipts.centres, centreNoun);
    const stations = group('stations', receipts.stations, '个法律援助工作站');
    if (centres.length + stations.length === 0)
      return [countRun(record, 'receipts.total', receipts.total), '个单位全部签收'];
    return [
      ...centres,
      ...(centres.length > 0 && stations.length > 0 ? ['、'] : []),
      ...stations,
      '全部签收',
    ];
  });
}

function inspectionClauses(record: CampaignRecord): Clause[] {
  const visited = [
    ...new Map(
      record.inspections.flatMap(({ inspectedUnit: unit }) => (unit === null ? [] : [[unit.id, unit.name]])),
    ).values(),
  ];
  const inspections = numberOf(record, 'inspections');
  return [
    clause({ key: 'organisation.inspections', label: '下乡督查次数' }, inspections, (times) => [
      '组织人员下乡督查',
      totalRun(record, 'inspections', times),
      '次',
    ]),
    clause(
      { key: 'organisation.visited', label: '督查覆盖单位' },
      inspections.state === 'present' ? both(inspections, optional(visited)) : absent,
      () => [
        `覆盖${firstThree(visited)}${visited.length > 3 ? '等' : ''}`,
        countRun(record, 'inspections.units', visited.length),
        `个${groundNoun(record.coverage.kind)}`,
      ],
    ),
    ...findingClauses(record),
  ];
}

/** 全部整改 only when every finding is closed; none closed yet says that it is under way. */
function findingClauses(record: CampaignRecord): Clause[] {
  const { findings } = record;
  const found: Supply<FindingRecord> = !findings || findings.total === 0 ? absent : present(findings);
  return [
    clause({ key: 'organisation.findings', label: '督查发现问题' }, found, ({ total }) => [
      '发现问题',
      countRun(record, 'findings.total', total),
      '个',
    ]),
    clause({ key: 'organisation.rectified', label: '整改情况' }, found, ({ total, closed }) => {
      if (closed === total) return ['已全部整改到位'];
      return closed === 0 ? ['正在整改'] : ['已整改', countRun(record, 'findings.closed', closed), '个'];
    }),
  ];
}
