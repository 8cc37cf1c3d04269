import { newId } from '@fayuan/kernel';
import { EVERYONE } from '@fayuan/org';
import type { TestProvince } from '@fayuan/testing';
import { DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { RecipientsService } from './recipients.service.js';
import type { Recipients } from './recipients.js';

describe('primary and copy recipients', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
  });
  beforeEach(async () => {
    tree = await world.grow({ countiesPerCity: 2, stationsPerCounty: 3 });
  });
  afterAll(() => world?.stop());

  const stationsAct = (): Recipients => ({
    ...EVERYONE,
    levels: ['township'],
    copy: { ...EVERYONE, levels: ['county', 'township'] },
  });
  const rows = (table: string, directiveId: string) =>
    world.db.sql<{ role: string; kind: string; tenant_id: string }>(
      `select t.* from ${table} t where t.directive_id = $1 order by t.tenant_id`,
      [directiveId],
    );

  it('are counted apart; whoever is both is primary', async () => {
    const service = new RecipientsService(world.gateway);
    const counts = await service.counts(world.officer(tree.province), stationsAct());
    expect(counts).toMatchObject({
      primary: 6,
      copy: 2,
      addressee: '各法律援助工作站',
      copiedTo: tree.counties.map((unit) => unit.name).join('、'),
    });
    expect(counts.groups).toMatchObject([
      { role: 'primary', level: 'township', kind: 'station', count: 6 },
      { role: 'copy', level: 'county', kind: 'center', count: 2 },
    ]);
  });

  it('are fixed at the issue with their lines, and no later move in the tree changes them', async () => {
    const { id } = await world.issue(tree.province, world.input({ recipients: stationsAct() }));
    const fixed = await rows('directive_recipient', id);
    expect(fixed.filter((row) => row.role === 'primary')).toHaveLength(6);
    expect(fixed.filter((row) => row.role === 'copy')).toHaveLength(2);
    await world.db.sql(`update org_unit set closed_on = '2026-04-21' where id = $1`, [
      unitAt(tree.stations).id,
    ]);
    expect(await rows('directive_recipient', id)).toEqual(fixed);
    expect(await world.reading().get(world.officer(tree.province), id)).toMatchObject({
      addressee: '各法律援助工作站',
      recipients: { count: 8, copyCount: 2 },
    });
  });

  it('keep the lines that somebody wrote', async () => {
    const words = { addressee: '各县（市、区）法律援助中心', copiedTo: '省妇联' };
    const { id } = await world.send(tree.province, world.input({ ...words, recipients: stationsAct() }));
    expect(await world.reading().get(world.station(unitAt(tree.stations)), id)).toMatchObject(words);
  });

  it('owe what their role asks: a copy is read, not signed for, not reported on, in no rate', async () => {
    const { id } = await world.send(tree.province, world.input({ recipients: stationsAct() }));
    const county = unitAt(tree.counties);
    expect(await rows('duty', id)).toHaveLength(6);
    const officer = world.officer(county);
    expect((await world.inboxes().page(officer, {})).items).toMatchObject([{ kind: 'read', dueOn: null }]);
    expect(await refusal(world.receipts().sign(officer, id, undefined, newId()))).toBe(
      'receipt.copy_not_signed directiveId',
    );
    expect(await refusal(world.reports().submit(officer, { directiveId: id }, newId()))).toBe(
      'directive.not_found directiveId',
    );
    const reissue = world.input({ reissuesId: id });
    expect(await refusal(world.drafts().draft(officer, reissue, newId()))).toBe(
      'directive.copy_not_reissued reissuesId',
    );
    expect(await world.receipts().open(officer, id, newId())).toMatchObject({ role: 'copy', signedOn: null });
    expect((await world.inboxes().page(officer, {})).items).toEqual([]);
    const board = await world.boards().board(world.officer(tree.province), { directiveId: id });
    expect(board.receipts).toMatchObject({ total: 6, delivered: 6, opened: 0, signed: 0 });
    const sent = (await world.lists().page(world.officer(tree.province), 'sent', {})).items[0];
    expect(sent).toMatchObject({ receiptsTotal: 6, role: null });
    const received = (await world.lists().page(officer, 'received', {})).items[0];
    expect(received).toMatchObject({ role: 'copy', receiptsTotal: 0, light: 'not_started' });
  });

  it('do not let a copy cover what a unit must report elsewhere', async () => {
    const city = unitAt(tree.cities);
    const root = await world.send(tree.province, world.input());
    await world.receipts().sign(world.officer(city), root.id, undefined, newId());
    const copied: Recipients = {
      ...EVERYONE,
      levels: ['county'],
      copy: { ...EVERYONE, levels: ['township'] },
    };
    await world.send(city, world.input({ title: '市转发', reissuesId: root.id, recipients: copied }));
    const covered = await world.db.sql<{ level: string; covered: boolean }>(
      `select distinct u.level, r.covered_by_id is not null as covered from receipt r join org_unit u on u.id = r.tenant_id
       where r.directive_id = $1 and u.level in ('county', 'township') order by u.level`,
      [root.id],
    );
    expect(covered).toEqual([
      { level: 'county', covered: true },
      { level: 'township', covered: false },
    ]);
  });

  it('are refused when they are nobody, strangers, or a list that is gone, naming the field', async () => {
    const stranger = unitAt((await world.grow()).counties).id;
    const draft = (recipients: Recipients) =>
      refusal(world.drafts().draft(world.officer(tree.province), world.input({ recipients }), newId()));
    expect(await draft({ ...EVERYONE, kinds: ['branch'] })).toBe('directive.no_recipients recipients');
    expect(await draft({ ...EVERYONE, underIds: [stranger] })).toBe(
      'directive.recipient_not_below recipients.underIds.0',
    );
    expect(await draft({ ...EVERYONE, copy: { ...EVERYONE, unitIds: [stranger] } })).toBe(
      'directive.recipient_not_below recipients.copy.unitIds.0',
    );
    expect(await draft({ ...EVERYONE, listIds: [newId()] })).toBe(
      'directive.list_not_found recipients.listIds.0',
    );
    const many = Array.from({ length: 2_001 }, () => newId());
    expect(await draft({ ...EVERYONE, unitIds: many })).toBe('directive.too_many_named recipients.unitIds');
  });
});
