import type { CampaignRecord } from './campaign-record.js';
import { fullDate } from './chinese-words.js';

/** The notes of 附件2 (数据说明): as-of, period, coverage, and what the marks of the table mean. */
export function annexNotes({ asOfDay, coverage, directive }: CampaignRecord): readonly string[] {
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
