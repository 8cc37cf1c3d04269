import type { Day, Level } from '@fayuan/kernel';

/** Codes of the indicators a publicity campaign is summed up by, in the order of the annex table. */
export const CAMPAIGN_INDICATORS = [
  'leaflets',
  'vehicle_trips',
  'banners',
  'consultation_sessions',
  'consultations',
  'questions_answered',
  'notice_board_issues',
  'training_sessions',
  'training_people',
  'inspections',
  'media_items',
] as const;
export type CampaignIndicator = (typeof CAMPAIGN_INDICATORS)[number];

/**
 * A cell of a figure. A reported zero, a figure nobody reported and an indicator the place does not keep are three
 * different things and read differently in the text and in the table.
 */
export type FigureValue =
  | { readonly state: 'number'; readonly quantity: number; readonly estimated?: boolean }
  | { readonly state: 'zero' }
  | { readonly state: 'notReported' }
  | { readonly state: 'notDefined' };

export type Figures = Readonly<Partial<Record<CampaignIndicator, FigureValue>>>;

/** How many of the expected units a figure covers. */
export interface Coverage {
  readonly expected: number;
  readonly reported: number;
  readonly accepted: number;
}

/** Whom the coverage counts, for the noun in `180个工作站中176个已报送`. */
export type CoveredKind = 'station' | 'centre' | 'unit';

export interface UnitRef {
  readonly id: string;
  readonly name: string;
}

export interface WritingUnit extends UnitRef {
  readonly level: Level;
  /** As signed: 长乐区法律援助中心. */
  readonly officialName: string;
  /** 全市, 全县, 全区, …; see `areaWord`. */
  readonly areaWord: string;
}

export interface DeployingUnit {
  readonly name: string;
  readonly level: Level;
}

export interface DirectiveRecord {
  readonly id: string;
  readonly campaignId: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly theme: string | null;
  readonly objective: string | null;
  /** The own campaign that is run as one with it. */
  readonly mergedCampaignTitle: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** The organ in whose name it was issued: 长乐区司法局, or the centre itself. */
  readonly issuingOrgan: string | null;
}

export interface ReceiptCount {
  readonly total: number;
  readonly signed: number;
}

export interface ReceiptRecord extends ReceiptCount {
  readonly centres: ReceiptCount;
  readonly stations: ReceiptCount;
}

export interface CoverageRecord extends Coverage {
  readonly kind: CoveredKind;
  readonly missing: readonly UnitRef[];
}

export interface CampaignEvent {
  readonly kind: string;
  readonly title: string;
  readonly date: Day;
  readonly place: string | null;
  readonly partners: readonly string[];
  readonly occasion: string | null;
  readonly measures: Readonly<Partial<Record<CampaignIndicator, number>>>;
  readonly unitName: string;
  readonly photos?: number;
}

export interface MediaItem {
  readonly outlet: string;
  readonly channel: string;
  readonly programme: string | null;
  readonly level: string | null;
  readonly title: string;
  readonly date: Day;
}

export interface InspectionRecord {
  readonly date: Day;
  readonly inspectedUnit: UnitRef | null;
}

/** What the inspections found, and how much of it was put right and closed. */
export interface FindingRecord {
  readonly total: number;
  readonly closed: number;
}

export interface TrainingRecord {
  readonly unit: UnitRef;
  readonly people: number;
}

/** Last campaign of the same kind, over the same units. */
export interface ComparableFigures {
  readonly figures: Readonly<Partial<Record<CampaignIndicator, number>>>;
  readonly coverage: Coverage;
}

export interface UnitFiguresRow {
  readonly unit: UnitRef;
  readonly figures: Figures;
}

/** All that the campaign summary says, as read from the ledger and the records at one moment. Plain data, JSON-safe. */
export interface CampaignRecord {
  readonly unit: WritingUnit;
  /** Who deployed the campaign from above, root first; empty when the unit started it. */
  readonly upperUnits: readonly DeployingUnit[];
  readonly directive: DirectiveRecord;
  readonly receipts: ReceiptRecord;
  readonly coverage: CoverageRecord;
  readonly figures: Figures;
  readonly lastYear?: ComparableFigures;
  readonly events: readonly CampaignEvent[];
  readonly media: readonly MediaItem[];
  readonly inspections: readonly InspectionRecord[];
  /** Not in records that were written before findings were kept. */
  readonly findings?: FindingRecord;
  readonly trainings: readonly TrainingRecord[];
  /** The annex table: the writing unit's own row and one for each unit below. */
  readonly byUnit?: readonly UnitFiguresRow[];
  /** The moment the figures were read (ISO 8601), and its calendar day at the place. */
  readonly asOf: string;
  readonly asOfDay: Day;
}

/** The cell of an indicator; one nobody mentions counts as not reported. */
export const figureOf = (figures: Figures, code: CampaignIndicator): FigureValue =>
  figures[code] ?? { state: 'notReported' };

/** True when every expected unit has been accepted and no figure is an estimate: only then are figures exact. */
export const isComplete = ({ coverage, figures }: CampaignRecord): boolean =>
  coverage.accepted >= coverage.expected && !hasEstimate(figures);

/** True when some expected unit has not reported, or a figure is an estimate: 据不完全统计. */
export const isPartial = ({ coverage, figures }: CampaignRecord): boolean =>
  coverage.reported < coverage.expected || hasEstimate(figures);

const hasEstimate = (figures: Figures): boolean =>
  Object.values(figures).some((value) => value.state === 'number' && value.estimated === true);
