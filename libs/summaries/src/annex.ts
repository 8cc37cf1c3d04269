import { exactDigits } from '@fayuan/kernel';
import { fullDate } from '@fayuan/papers';
import {
  CAMPAIGN_INDICATORS,
  type CampaignRecord,
  figureOf,
  type Figures,
  type FigureValue,
} from './campaign-record.js';
import { INDICATOR_WORDS } from './indicator-words.js';
import type { AnnexTable, SummaryAnnex } from './summary-content.js';

/** A cell as printed: a reported zero, a figure not reported and one not kept are told apart. */
function cellText(value: FigureValue): string {
  switch (value.state) {
    case 'number':
      return exactDigits(value.quantity);
    case 'zero':
      return '0';
    case 'notReported':
      return '--';
    case 'notDefined':
      return '/';
  }
}

/** 附件1: units × indicators with the total last; null when the record has no figures per unit. */
function annexTable({ byUnit, figures }: CampaignRecord): AnnexTable | null {
  if (byUnit === undefined || byUnit.length === 0) return null;
  const all = [figures, ...byUnit.map((row) => row.figures)];
  const kept = CAMPAIGN_INDICATORS.filter((code) =>
    all.some((one) => figureOf(one, code).state !== 'notDefined'),
  );
  const cells = (one: Figures) => kept.map((code) => cellText(figureOf(one, code)));
  return {
    header: ['单位', ...kept.map((code) => INDICATOR_WORDS[code].name)],
    measureWords: ['计量单位', ...kept.map((code) => INDICATOR_WORDS[code].measureWord)],
    rows: [
      ...byUnit.map(({ unit, figures: own }) => [unit.name, ...cells(own)]),
      ['合计', ...cells(figures)],
    ],
  };
}

/** The notes of 附件2 (数据说明): as-of, period, coverage, and what the marks of the table mean. */
function annexNotes({ asOfDay, coverage, directive }: CampaignRecord): readonly string[] {
  const { expected, reported, accepted, missing } = coverage;
  const owing = missing.length === 0 ? '' : `未报送单位：${missing.map(({ name }) => name).join('、')}。`;
  return [
    `数据截至${fullDate(asOfDay)}，统计期间为${fullDate(directive.startsOn)}至${fullDate(directive.endsOn)}。`,
    `应报送单位${expected}个，已报送${reported}个，已审核${accepted}个。${owing}`,
    '表中“0”表示报送数为零，“--”表示尚未报送，“/”表示未设此指标。',
    '各项数据由基层单位按实际发生的活动逐笔记录，逐级汇总；更正以冲销原记录并重新记录的方式进行。',
    '咨询按人次计，人与人次不相加；同一场活动只统计一次。',
  ];
}

/** The annex of the summary: the table where figures per unit are given, the notes always. */
export const annexOf = (record: CampaignRecord): SummaryAnnex => ({
  table: annexTable(record),
  notes: annexNotes(record),
});
