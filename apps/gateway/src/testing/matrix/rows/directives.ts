import { canary, type PlantedRow, type TestUnit } from '@fayuan/testing';
import { CHAIN, DRAFT } from '../turns.js';
import { type Arrangement, PERIOD, type Planting, type Values } from './planting.js';

/** What the rows of directives hold beyond plain example values. */
export const directiveRows = (at: Planting): Arrangement => ({
  campaign: () => ({ starts_on: PERIOD.starts_on, ends_on: PERIOD.ends_on }),
  directive: (row) => directive(at, row),
  directive_change: (row) => change(at, row),
  directive_version: (row) => ({
    directive_id: at.ids.of('directive', row.unit, row.turn),
    content: words(row),
  }),
  directive_template: (row) => ({ removed_at: null, content: words(row) }),
  directive_recipient: ({ unit, turn }) => recipient(at, unit, turn),
});

function directive(at: Planting, { unit, turn }: PlantedRow): Values {
  const word = (name: string) => `${canary(unit, { table: 'directive', name })}${turn}`;
  const id = at.ids.of('directive', unit, turn);
  const ownCampaign = at.ids.of('campaign', unit, turn);
  const lineage = turn === CHAIN ? at.chain(unit) : [id];
  const campaign = turn === CHAIN ? at.ids.of('campaign', at.province, CHAIN) : ownCampaign;
  const parent = at.lineage.parentOf(unit);
  const children = at.lineage.childrenOf(unit).map((child) => child.id);
  return {
    ...PERIOD,
    kind: 'publicity_month',
    status: turn === DRAFT ? 'draft' : 'issued',
    sections: JSON.stringify([{ heading: word('sections'), text: word('sections') }]),
    annexes: JSON.stringify([{ title: word('annexes'), head: [word('annexes')], rows: [[word('annexes')]] }]),
    retrospective: false,
    reissues_id: turn === CHAIN && parent ? at.ids.of('directive', parent, CHAIN) : null,
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
function words({ table, unit, turn }: PlantedRow): string {
  const word = `${canary(unit, { table, name: 'content' })}${turn}`;
  const { starts_on: startsOn, ends_on: endsOn, report_due: reportDue } = PERIOD;
  const sections = [{ heading: word, text: word }];
  const recipients = { levels: [], unitIds: [], exceptUnitIds: [] };
  const written = { kind: 'publicity_month', title: word, sections, tasks: [], recipients };
  return JSON.stringify({ ...written, startsOn, endsOn, reportDue });
}

function change(at: Planting, { unit, turn }: PlantedRow): Values {
  const word = `${canary(unit, { table: 'directive_change', name: 'differences' })}${turn}`;
  return {
    directive_id: at.ids.of('directive', unit, turn),
    kind: 'amended',
    state: turn === DRAFT ? 'proposed' : 'made',
    differences: JSON.stringify([{ field: word, before: word, after: word }]),
  };
}

function recipient(at: Planting, unit: TestUnit, turn: number): Values {
  const child = at.lineage.childrenOf(unit)[0] ?? unit;
  return { directive_id: at.ids.of('directive', unit, turn), unit_id: child.id };
}
