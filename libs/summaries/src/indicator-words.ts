import type { CampaignIndicator, CoveredKind } from './campaign-record.js';

export interface IndicatorWords {
  readonly name: string;
  /** 量词: 份, 人次, 场次 … */
  readonly measureWord: string;
  /** Verb and object of the achievement sentence, before the number: 发放资料. */
  readonly phrase: string;
}

export const INDICATOR_WORDS: Readonly<Record<CampaignIndicator, IndicatorWords>> = {
  leaflets: { name: '宣传资料', measureWord: '份', phrase: '发放资料' },
  vehicle_trips: { name: '宣传车', measureWord: '车次', phrase: '出动宣传车' },
  banners: { name: '横幅标语', measureWord: '幅', phrase: '悬挂标语' },
  consultation_sessions: { name: '咨询活动', measureWord: '场次', phrase: '举办咨询活动' },
  consultations: { name: '接受咨询', measureWord: '人次', phrase: '接受咨询' },
  questions_answered: { name: '解答问题', measureWord: '件', phrase: '解答问题' },
  notice_board_issues: { name: '宣传栏', measureWord: '期', phrase: '出版宣传栏' },
  training_sessions: { name: '培训场次', measureWord: '场', phrase: '举办培训' },
  training_people: { name: '培训人数', measureWord: '人', phrase: '培训联络员' },
  inspections: { name: '下乡督查', measureWord: '次', phrase: '下乡督查' },
  media_items: { name: '媒体报道', measureWord: '篇', phrase: '刊播报道' },
};

/** Whom the coverage counts: 180个工作站中176个已报送. */
export const COVERED_NOUN: Readonly<Record<CoveredKind, string>> = {
  station: '工作站',
  centre: '中心',
  unit: '单位',
};

/** The noun for units on the ground; above the county they are of several kinds. */
export const groundNoun = (covered: CoveredKind): string =>
  COVERED_NOUN[covered === 'station' ? 'station' : 'unit'];
