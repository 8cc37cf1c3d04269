import { createHash } from 'node:crypto';
import { newId } from '@fayuan/kernel';
import { type Arrange, canary, type PlantedRow, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { PlantedIds } from './planted-ids.js';

/*
 * Three rows per unit and table, arranged so that the resolvers can show every text of them:
 *
 *   turn 0  the chain: the province's directive, re-issued by every unit down to the stations, with a merged campaign
 *   turn 1  a draft nobody but its unit may know of
 *   turn 2  a directive of the unit's own that only its direct children received
 *
 * A unit holds receipts of its parent's directives 0 and 2, and has reported on both.
 */
export const TURNS = 3;
export const [CHAIN, DRAFT, OWN] = [0, 1, 2] as const;

const MINISTRY = '00000000-0000-7000-8000-000000000001';
const PERIOD = { starts_on: '2026-05-01', ends_on: '2026-05-31', report_due: '2026-06-30' };
const WITHOUT_ID = new Set([
  'idempotency_key',
  'directive_recipient',
  'bulletin_unit',
  'bulletin_rank',
  'channel_address',
  'idempotency_key',
  'directive_recipient',
  'fact_tail',
  'figure_cell',
]);

/** What the planted photo of a unit is made of: a picture by its first bytes, a canary by the rest. */
export const photoOf = (unit: TestUnit, turn: number): Buffer =>
  Buffer.from(`\xff\xd8\xff\xe0${canary(unit, { table: 'stored_file', name: 'content' })}${turn}`, 'latin1');

/** What the planted archive of a unit is made of. */
export const archiveOf = (unit: TestUnit, turn: number): Buffer =>
  Buffer.from(`${canary(unit, { table: 'archive_file', name: 'content' })}${turn}`, 'latin1');

/** The tree as rows need it. */
export class Lineage {
  private readonly byId: ReadonlyMap<string, TestUnit>;

  constructor(readonly units: readonly TestUnit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  parentOf = (unit: TestUnit): TestUnit | undefined => this.byId.get(unit.parentId);
  childrenOf = (unit: TestUnit): TestUnit[] => this.units.filter((each) => each.parentId === unit.id);

  /** From the province down to the unit. */
  chainOf(unit: TestUnit): TestUnit[] {
    const parent = this.parentOf(unit);
    return parent ? [...this.chainOf(parent), unit] : [unit];
  }
}

/** Says for every row what it holds beyond plain example values. */
export function arrangement(tree: TestProvince, ids: PlantedIds): Arrange {
  const rows = new Rows(new Lineage(tree.all), ids, tree.province);
  return (row) => {
    const arranged = rows.of(row);
    return (
      arranged &&
      (WITHOUT_ID.has(row.table) ? arranged : { id: ids.of(row.table, row.unit, row.turn), ...arranged })
    );
  };
}

type Values = Readonly<Record<string, unknown>>;

class Rows {
  constructor(
    private readonly lineage: Lineage,
    private readonly ids: PlantedIds,
    private readonly province: TestUnit,
  ) {}

  of(row: PlantedRow): Values | undefined {
    const special = this.special[row.table];
    return special ? special(row) : {};
  }

  private readonly special: Readonly<Record<string, (row: PlantedRow) => Values | undefined>> = {
    account_grant: ({ unit, turn }) => ({ account_id: this.ids.of('account', unit, turn) }),
    activity: (row) => this.activity(row),
    bulletin: (row) => this.bulletin(row),
    correspondence: ({ unit, turn }) => this.correspondence(unit, turn),
    correspondence_event: ({ unit, turn }) => ({
      correspondence_id: this.ids.of('correspondence', unit, turn),
      kind: turn === OWN ? 'sent' : 'submitted',
      actor_unit_id: unit.id,
    }),
    correspondence_receipt: ({ turn }) => (turn === DRAFT ? {} : undefined),
    letter_delivery: ({ unit, turn }) => ({
      correspondence_id: this.ids.of('correspondence', unit, turn),
      body_id: this.ids.of('outside_body', unit, turn),
    }),
    bulletin_unit: ({ unit, turn }) => this.bulletinUnit(unit, turn),
    bulletin_rank: ({ unit, turn }) => ({ ...this.bulletinUnit(unit, turn), rank: 1 }),
    archive_file: ({ unit, turn }) => ({
      // A draft is not archived.
      directive_id: this.ids.of('directive', unit, turn === DRAFT ? OWN : turn),
      sha256: createHash('sha256').update(archiveOf(unit, turn)).digest('hex'),
      bytes: archiveOf(unit, turn).length,
    }),
    channel: ({ turn }) => (turn === OWN ? undefined : {}),
    channel_address: ({ unit, turn }) => ({ channel_id: this.ids.of('channel', unit, turn) }),
    chase: (row) => this.chase(row),
    campaign: () => ({ starts_on: PERIOD.starts_on, ends_on: PERIOD.ends_on }),
    completion_report: (row) => this.report(row),
    directive: (row) => this.directive(row),
    deadline_extension: ({ unit, turn }) => ({
      root_id: this.ids.of('directive', this.province, CHAIN),
      directive_id: this.received(unit, turn),
      task_id: turn === OWN ? this.task(unit, turn) : null,
      reviewer_id: unit.parentId,
      status: turn === CHAIN ? 'asked' : 'refused',
    }),
    task_act: ({ unit, turn }) => ({
      root_id: this.ids.of('directive', this.province, CHAIN),
      directive_id: this.received(unit, turn),
      answers_id: this.received(unit, turn),
      task_id: this.task(unit, turn),
      reviewer_id: unit.parentId,
      status: turn === OWN ? 'returned' : 'reported',
      file_ids: [this.ids.of('stored_file', unit, turn)],
      reason_code: turn === OWN ? 'other' : null,
    }),
    task_split: ({ unit, turn }) => ({
      directive_id: this.ids.of('directive', unit, turn),
      task_id: this.ids.of('directive_task', unit, turn),
      shares: JSON.stringify(
        this.lineage.childrenOf(unit).map((child) => ({ unitId: child.id, quantity: 1 })),
      ),
    }),
    directive_task: ({ unit, turn }) => ({
      milestones: '[]',
      directive_id: this.ids.of('directive', unit, turn),
      due_on: '2026-05-31',
      dropped_in: null,
    }),
    directive_change: (row) => this.change(row),
    directive_version: (row) => ({
      directive_id: this.ids.of('directive', row.unit, row.turn),
      content: this.words(row),
    }),
    directive_template: (row) => ({ removed_at: null, content: this.words(row) }),
    directive_recipient: ({ unit, turn }) => this.recipient(unit, turn),
    duty: ({ unit, turn }) =>
      turn === OWN
        ? undefined
        : {
            directive_id: this.received(unit, CHAIN),
            receipt_id: this.ids.of('receipt', unit, CHAIN),
            covered_by_id: null,
            cancelled_on: null,
          },
    duty_event: ({ unit, turn }) => ({
      directive_id: this.received(unit, turn),
      report_id: this.ids.of('completion_report', unit, turn),
      reason_code: 'other',
      actor_unit_id: unit.id,
    }),
    fact: ({ unit, turn }) => ({
      campaign_ids: [this.ids.of('campaign', this.province, CHAIN)],
      source_id: this.ids.of('activity', unit, turn),
      reverses_id: turn === OWN ? this.ids.of('fact', unit, CHAIN) : null,
    }),
    fact_tail: ({ unit, turn }) => ({
      fact_id: this.ids.of('fact', unit, turn),
      campaign_ids: [this.ids.of('campaign', this.province, CHAIN)],
    }),
    inbox_item: ({ unit, turn }) => ({
      kind: 'sign',
      directive_id: this.received(unit, turn),
      report_id: this.ids.of('completion_report', unit, turn),
      from_unit_id: unit.parentId,
      done_at: null,
    }),
    receipt: (row) => this.receipt(row),
    stored_file: ({ unit, turn }) => ({
      media_type: 'image/jpeg',
      sha256: createHash('sha256').update(photoOf(unit, turn)).digest('hex'),
    }),
    delivery: ({ unit, turn }) => ({
      message_id: this.ids.of('message', unit, turn),
      ...(turn === OWN && { state: 'failed' }),
    }),
    summary: (row) => this.summary(row),
    unit_list: ({ unit }) => ({
      unit_ids: this.lineage.childrenOf(unit).map((child) => child.id),
      version: 1,
    }),
  };

  /** The parent's task that the unit's row of the turn is about. */
  private task(unit: TestUnit, turn: number): string {
    const parent = this.lineage.parentOf(unit);
    return parent && turn !== DRAFT ? this.ids.of('directive_task', parent, turn) : newId();
  }

  /** The directive of the parent that the unit's row of the turn is about. */
  private received(unit: TestUnit, turn: number): string {
    const parent = this.lineage.parentOf(unit);
    return parent && turn !== DRAFT ? this.ids.of('directive', parent, turn) : newId();
  }

  /** Ids of the chain's directives, root first, down to the unit's own. */
  private chain(unit: TestUnit): string[] {
    return this.lineage.chainOf(unit).map((each) => this.ids.of('directive', each, CHAIN));
  }

  private directive({ unit, turn }: PlantedRow): Values {
    const word = (name: string) => `${canary(unit, { table: 'directive', name })}${turn}`;
    const id = this.ids.of('directive', unit, turn);
    const ownCampaign = this.ids.of('campaign', unit, turn);
    const lineage = turn === CHAIN ? this.chain(unit) : [id];
    const campaign = turn === CHAIN ? this.ids.of('campaign', this.province, CHAIN) : ownCampaign;
    const parent = this.lineage.parentOf(unit);
    const children = this.lineage.childrenOf(unit).map((child) => child.id);
    return {
      ...PERIOD,
      kind: 'publicity_month',
      status: turn === DRAFT ? 'draft' : 'issued',
      sections: JSON.stringify([{ heading: word('sections'), text: word('sections') }]),
      retrospective: false,
      reissues_id: turn === CHAIN && parent ? this.ids.of('directive', parent, CHAIN) : null,
      root_id: lineage[0],
      lineage,
      campaign_id: campaign,
      merged_campaign_id: campaign === ownCampaign ? null : ownCampaign,
      campaign_ids: [...new Set([campaign, ownCampaign])],
      recipients: JSON.stringify({ levels: [], unitIds: children, exceptUnitIds: [] }),
      recipient_count: children.length,
      copy_count: 0,
      issued_on: turn === DRAFT ? null : '2026-04-20',
      supersedes_id: null,
      superseded_by_id: null,
    };
  }

  /** What was written, as a draft's version or a template keeps it. */
  private words({ table, unit, turn }: PlantedRow): string {
    const word = `${canary(unit, { table, name: 'content' })}${turn}`;
    const { starts_on: startsOn, ends_on: endsOn, report_due: reportDue } = PERIOD;
    const sections = [{ heading: word, text: word }];
    const recipients = { levels: [], unitIds: [], exceptUnitIds: [] };
    const written = { kind: 'publicity_month', title: word, sections, tasks: [], recipients };
    return JSON.stringify({ ...written, startsOn, endsOn, reportDue });
  }

  private change({ unit, turn }: PlantedRow): Values {
    const word = `${canary(unit, { table: 'directive_change', name: 'differences' })}${turn}`;
    return {
      directive_id: this.ids.of('directive', unit, turn),
      kind: 'amended',
      state: turn === DRAFT ? 'proposed' : 'made',
      differences: JSON.stringify([{ field: word, before: word, after: word }]),
    };
  }

  private recipient(unit: TestUnit, turn: number): Values {
    const child = this.lineage.childrenOf(unit)[0] ?? unit;
    return { directive_id: this.ids.of('directive', unit, turn), unit_id: child.id };
  }

  /** Not a paper yet in the turn of the draft. */
  private bulletin({ unit, turn }: PlantedRow): Values {
    const word = (name: string) => `${canary(unit, { table: 'bulletin', name })}${turn}`;
    const token = { section: 0, label: word('tokens'), text: word('tokens'), quantity: 1 };
    const units = { kind: 'units', set: 'addressed', whole: null, rankedUnitId: null, sinceId: null };
    const facts = {
      kind: 'facts',
      indicator: 'leaflets',
      from: PERIOD.starts_on,
      to: PERIOD.ends_on,
      campaignId: this.ids.of('campaign', this.province, CHAIN),
    };
    return {
      directive_id: this.ids.of('directive', unit, turn),
      as_of: '2026-06-30T08:00:00Z',
      sections: JSON.stringify([{ heading: word('sections'), text: word('sections') }]),
      tokens: JSON.stringify([
        { ...token, key: 'n1', rows: units },
        { ...token, key: 'n2', rows: facts },
      ]),
      previous_id: null,
      paper_id: turn === DRAFT ? null : this.ids.of('directive', unit, turn),
    };
  }

  /** Turn 0 a returned draft, turn 1 before the leader, turn 2 a request that was sent up. */
  private correspondence(unit: TestUnit, turn: number): Values {
    const word = (name: string) => `${canary(unit, { table: 'correspondence', name })}${turn}`;
    return {
      kind: turn === OWN ? 'request' : 'letter',
      status: ['draft', 'in_review', 'sent'][turn],
      sections: JSON.stringify([{ heading: word('sections'), text: word('sections') }]),
      addressee_id: turn === OWN ? unit.parentId : null,
      body_ids: [this.ids.of('outside_body', unit, turn)],
      directive_id: null,
      answered_on: null,
      reply_id: null,
    };
  }

  private bulletinUnit(unit: TestUnit, turn: number): Values {
    const child = this.lineage.childrenOf(unit)[0] ?? unit;
    return { bulletin_id: this.ids.of('bulletin', unit, turn), unit_id: child.id };
  }

  private chase({ unit, turn }: PlantedRow): Values {
    const parent = this.lineage.parentOf(unit);
    const directive = this.received(unit, turn);
    const lineage = turn === CHAIN && parent ? this.chain(parent) : [directive];
    return {
      message_id: this.ids.of('message', unit, turn),
      directive_id: directive,
      root_id: lineage[0],
      lineage,
      from_unit_id: unit.parentId,
    };
  }

  private receipt({ unit, turn }: PlantedRow): Values | undefined {
    const parent = this.lineage.parentOf(unit);
    if (turn === DRAFT) return undefined;
    const directive = this.received(unit, turn);
    const lineage = turn === CHAIN && parent ? this.chain(parent) : [directive];
    return {
      ...PERIOD,
      directive_id: directive,
      issuer_id: parent?.id ?? MINISTRY,
      root_id: lineage[0],
      lineage,
      campaign_ids: [this.ids.of('campaign', this.province, CHAIN)],
      retrospective: false,
      covered_by_id: null,
      ended_as: null,
      ended_on: null,
      closed_on: null,
    };
  }

  private report({ unit, turn }: PlantedRow): Values {
    const word = `${canary(unit, { table: 'completion_report', name: 'figures' })}${turn}`;
    return {
      directive_id: this.received(unit, turn),
      reviewer_id: unit.parentId,
      figures: JSON.stringify([{ indicator: word, quantity: 1 }]),
      reason_code: 'other',
      coverage: JSON.stringify({ expected: 1, reported: 1, accepted: 0 }),
      gap_unit_ids: this.lineage.childrenOf(unit).map((child) => child.id),
    };
  }

  private activity({ unit, turn }: PlantedRow): Values {
    const word = (name: string) => `${canary(unit, { table: 'activity', name })}${turn}`;
    const campaignId = this.ids.of('campaign', this.province, CHAIN);
    const parent = this.lineage.parentOf(unit);
    return {
      kind: ['consultation_event', 'media_item', 'inspection'][turn],
      media: JSON.stringify({
        outlet: word('media'),
        channel: word('media'),
        level: word('media'),
        programme: word('media'),
      }),
      measures: JSON.stringify([{ indicator: word('measures'), quantity: 1 }]),
      campaigns: JSON.stringify([
        { id: campaignId, title: word('campaigns'), startsOn: PERIOD.starts_on, endsOn: PERIOD.ends_on },
      ]),
      inspected_unit_id: this.lineage.childrenOf(unit)[0]?.id ?? null,
      directive_id: this.received(unit, CHAIN),
      directive_lineage: parent ? this.chain(parent) : [],
      campaign_ids: [campaignId],
      photo_ids: [this.ids.of('stored_file', unit, turn)],
      deleted_at: turn === OWN ? '2026-05-20T08:00:00Z' : null,
    };
  }

  private summary({ unit, turn }: PlantedRow): Values {
    const word = (name: string) => `${canary(unit, { table: 'summary', name })}${turn}`;
    return {
      directive_id: this.ids.of('directive', unit, turn),
      status: turn === OWN ? 'final' : 'draft',
      content: JSON.stringify(contentOf(word('content'))),
      gap_texts: JSON.stringify({ [word('gap_texts')]: word('gap_texts') }),
      figures: JSON.stringify(recordOf(unit, this.ids.of('directive', unit, turn), word('figures'))),
    };
  }
}

const contentOf = (word: string) => ({
  title: word,
  paragraphs: [
    { style: 'TITLE', runs: [{ text: '工作总结' }] },
    { style: 'BODY', runs: [{ text: word, token: null }] },
    { style: 'SIGNATURE', runs: [{ text: word }] },
    { style: 'SIGNATURE', runs: [{ text: '2026年6月1日' }] },
  ],
  gaps: [{ key: word, label: word, paragraph: 1 }],
  checks: [{ code: word, ok: true, message: word, paragraph: 1 }],
  annex: {
    table: { header: ['单位', '份'], measureWords: ['计量单位', '份'], rows: [[word, '1']] },
    notes: [word],
  },
});

/** The record a summary was written from: only the name of its unit goes into the document. */
const recordOf = (unit: TestUnit, directiveId: string, word: string) => ({
  unit: { id: unit.id, name: word, level: unit.level, officialName: word, areaWord: word },
  upperUnits: [{ name: word, level: 'province' }],
  directive: {
    id: directiveId,
    campaignId: directiveId,
    title: word,
    documentNumber: word,
    theme: word,
    objective: word,
    mergedCampaignTitle: word,
    startsOn: PERIOD.starts_on,
    endsOn: PERIOD.ends_on,
    issuingOrgan: word,
  },
  receipts: { total: 1, signed: 1, centres: { total: 1, signed: 1 }, stations: { total: 0, signed: 0 } },
  coverage: {
    expected: 9,
    reported: 9,
    accepted: 9,
    kind: 'unit',
    missing: [{ id: directiveId, name: word }],
  },
  figures: { leaflets: { state: 'number', quantity: 987 } },
  events: [],
  media: [],
  inspections: [],
  trainings: [],
  byUnit: [],
  asOf: '2026-06-01T00:00:00.000Z',
  asOfDay: '2026-06-01',
});
