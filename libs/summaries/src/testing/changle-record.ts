import { type Day, parseDay } from '@fayuan/kernel';
import {
  CAMPAIGN_INDICATORS,
  type CampaignEvent,
  type CampaignIndicator,
  type CampaignRecord,
  type Figures,
  type FigureValue,
  type UnitFiguresRow,
} from '../campaign-record.js';
import { CHANGLE_EVENTS, CHANGLE_FIGURES } from './changle-figures.js';

export const may = (day: number): Day => parseDay(`2026-05-${String(day).padStart(2, '0')}`);

export const value = (quantity: number): FigureValue =>
  quantity === 0 ? { state: 'zero' } : { state: 'number', quantity };

const figuresFrom = (quantities: readonly number[]): Figures =>
  Object.fromEntries(CAMPAIGN_INDICATORS.map((code, at) => [code, value(quantities[at] ?? 0)]));

const rows: readonly UnitFiguresRow[] = CHANGLE_FIGURES.map(([id, name, ...quantities]) => ({
  unit: { id, name },
  figures: figuresFrom(quantities),
}));

const totals = CAMPAIGN_INDICATORS.map((_, at) =>
  CHANGLE_FIGURES.reduce((sum, [, , ...quantities]) => sum + (quantities[at] ?? 0), 0),
);

const nameOf = (id: string): string => rows.find(({ unit }) => unit.id === id)?.unit.name ?? id;
const ref = (id: string) => ({ id, name: nameOf(id) });

const atCentre: CampaignEvent = {
  kind: 'consultation_event',
  title: '“母亲素质工程”大型宣传咨询活动',
  date: may(7),
  place: '人民会堂',
  partners: ['妇联'],
  occasion: null,
  measures: { consultation_sessions: 1, consultations: 36, leaflets: 1000, questions_answered: 36 },
  unitName: '长乐区',
};

const atStations = CHANGLE_EVENTS.map(([code, day, consultations, questions]): CampaignEvent => {
  const occasion = day === 27 ? '端午节' : null;
  return {
    kind: 'consultation_event',
    title: occasion === null ? '法律援助现场咨询活动' : '端午节法律援助宣传咨询',
    date: may(day),
    place: null,
    partners: [],
    occasion,
    measures: { consultation_sessions: 1, consultations, questions_answered: questions },
    unitName: nameOf(code),
  };
});

const article = (day: number, title: string) => ({
  outlet: '吴航乡情',
  channel: 'newspaper',
  programme: null,
  level: 'county',
  title,
  date: may(day),
});
const onTelevision = (day: number, outlet: string, programme: string | null, title: string) => ({
  outlet,
  channel: 'television',
  programme,
  level: programme === null ? 'county' : 'city',
  title,
  date: may(day),
});

/** The publicity month of the seed text as the county's record, every station accepted. */
export const changleRecord: CampaignRecord = {
  unit: { ...ref('350112'), level: 'county', officialName: '长乐区法律援助中心', areaWord: '全区' },
  upperUnits: [
    { name: '福建省', level: 'province' },
    { name: '福州市', level: 'city' },
  ],
  directive: {
    id: 'directive',
    campaignId: 'campaign',
    title: '关于开展法律援助宣传月暨纪念长乐市法律援助中心成立十周年宣传活动的通知',
    documentNumber: '长司〔2026〕12号',
    theme: '法律援助亲民惠民 推进海西和谐发展',
    objective: '以打造法律援助立交桥为载体,进一步提升法律援助工作的社会效益',
    mergedCampaignTitle: '纪念长乐市法律援助中心成立十周年宣传活动',
    startsOn: may(1),
    endsOn: may(31),
    issuingOrgan: '长乐区司法局',
  },
  receipts: { total: 18, signed: 18, centres: { total: 0, signed: 0 }, stations: { total: 18, signed: 18 } },
  coverage: { expected: 18, reported: 18, accepted: 18, kind: 'station', missing: [] },
  figures: figuresFrom(totals),
  events: [atCentre, ...atStations],
  media: [
    article(7, '中心典型案例'),
    article(28, '中心成立十周年所取得的成绩'),
    onTelevision(16, '长乐电视台', null, '宣传月活动情况'),
    onTelevision(8, '福州市电视台', '法眼', '未婚妈妈的故事'),
    onTelevision(18, '福州市电视台', '法眼', '婚姻'),
  ],
  inspections: [
    { date: may(11), inspectedUnit: ref('350112111') },
    { date: may(20), inspectedUnit: ref('350112106') },
  ],
  trainings: [
    { unit: ref('350112001'), people: 24 },
    { unit: ref('350112106'), people: 19 },
    { unit: ref('350112110'), people: 17 },
  ],
  byUnit: rows,
  asOf: '2026-06-05T02:00:00.000Z',
  asOfDay: parseDay('2026-06-05'),
};

/** The figures of the golden lines (ux.md §5.7): six of them, no notice boards, nothing per unit. */
export const goldenRecord: CampaignRecord = {
  ...changleRecord,
  figures: { ...changleRecord.figures, notice_board_issues: { state: 'notReported' } },
  coverage: { expected: 180, reported: 180, accepted: 180, kind: 'station', missing: [] },
  byUnit: [],
  asOfDay: may(31),
};

export const withFigure = (
  record: CampaignRecord,
  code: CampaignIndicator,
  cell: FigureValue,
): CampaignRecord => ({
  ...record,
  figures: { ...record.figures, [code]: cell },
});
