import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive } from '../directive.js';
import { DUTIES } from '../duty.sql.js';
import { AFTER, day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { DirectivePaperService } from '../papers/directive-paper.service.js';
import { refusal } from '../testing/refusal.js';
import type { Bulletin, BulletinRequest, BulletinToken } from './bulletin.js';

const may = (text: string) => day(`2026-05-${text}`);

describe('a bulletin', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let directive: Directive;
  let bulletin: Bulletin;

  const city = () => unitAt(tree.cities);
  const county = (index = 0) => unitAt(tree.counties, index);
  const station = (index = 0) => unitAt(tree.stations, index);
  const sign = (unit: TestUnit, on: string) =>
    world.receipts().sign(world.station(unit, AFTER), directive.id, may(on), newId());
  const post = (unit: TestUnit, quantity: number, recordedAt: Date) =>
    world.post(unit, {
      indicator: 'banners',
      on: may('05'),
      quantity,
      campaignId: directive.campaign.id,
      recordedAt,
    });
  const write = (more: Partial<BulletinRequest> = {}, unit = city()) =>
    world
      .bulletinWriting()
      .write(
        world.officer(unit, AFTER),
        { directiveId: directive.id, measure: 'signed', namesLate: false, ...more },
        newId(),
      );
  const unitsOf = (token: string, page: { first?: number; after?: string } = {}, id = bulletin.id) =>
    world.bulletins().units(world.officer(city(), AFTER), { id, token, ...page });
  const tokenOf = (label: string, of = bulletin): BulletinToken => {
    const found = of.tokens.find((token) => token.label === label);
    if (!found) throw new Error(`no token ${label} among ${of.tokens.map((token) => token.label)}`);
    return found;
  };

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ cities: 2, countiesPerCity: 2, stationsPerCounty: 5 });
    const tasks = [{ title: '悬挂标语', indicator: 'banners', target: 40, dueOn: may('15') }];
    directive = await world.send(city(), world.input({ retrospective: true, tasks }), { on: AFTER });
    await sign(county(), '02');
    for (const at of [0, 1, 2, 3]) await sign(station(at), '03');
    await sign(station(4), '20');
    await sign(county(1), '02');
    await sign(station(5), '02');
    const before = new Date('2026-11-22T08:00:00Z');
    await post(station(), 10, before);
    await post(station(6), 6, before);
    const report = { directiveId: directive.id, reportedOn: day('2026-06-01') };
    await world.reports().submit(world.officer(county(), AFTER), report, newId());
    bulletin = await write();
  });
  afterAll(() => world?.stop());

  it('counts receipts, reports and tasks in its text', () => {
    expect(bulletin.title).toBe('关于开展法律援助宣传月活动情况的通报');
    expect(bulletin.sections.map(({ heading }) => heading)).toEqual([
      '一、签收情况',
      '二、报送情况',
      '三、任务完成情况',
      '四、排名情况',
      '五、存在问题',
    ]);
    const text = bulletin.sections.map((section) => section.text).join('\n');
    expect(text).toContain('应签收12个单位，已签收8个，签收率66.7%，其中按期签收7个。');
    expect(text).toContain('应报送12个单位，已报送1个，其中按期报送1个，已到期的按期报送率8.3%。');
    expect(text).toContain('完成16幅，为目标的40%，慢于序时进度（12个单位中1个已报送）。');
    expect(text).toContain('4个单位逾期未签收，11个单位逾期未报送。');
    expect(text).not.toContain('逾期单位：');
  });

  it('opens for every number rows that are as many as the number says', async () => {
    for (const token of bulletin.tokens.filter(({ rows }) => rows.kind === 'units')) {
      const page = await unitsOf(token.key, { first: 50 });
      expect([token.label, page.part]).toEqual([token.label, token.quantity]);
      expect(page.items.filter(({ counted }) => counted)).toHaveLength(token.quantity);
      expect(page.items).toHaveLength(page.total);
      const { rows } = token;
      if (rows.kind === 'units' && !rows.whole) expect(page.total).toBe(token.quantity);
    }
    for (const token of bulletin.tokens.filter(({ rows }) => rows.kind === 'facts')) {
      const facts = await world
        .bulletins()
        .facts(world.officer(city(), AFTER), { id: bulletin.id, token: token.key });
      expect([token.label, facts.sum]).toEqual([token.label, token.quantity]);
      expect(facts.items.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(token.quantity);
    }
    expect(bulletin.tokens.map(({ rows }) => rows.kind)).toContain('facts');
  });

  it('shows for a share first those that are missing, page by page', async () => {
    const { key } = tokenOf('签收率');
    const first = await unitsOf(key, { first: 5 });
    expect(first).toMatchObject({ total: 12, part: 8, hasMore: true });
    expect(first.items.map(({ counted }) => counted)).toEqual([false, false, false, false, true]);
    const rest = await unitsOf(key, { first: 20, after: first.endCursor ?? '' });
    const all = [...first.items, ...rest.items].map(({ unit }) => unit.id);
    expect(new Set(all).size).toBe(12);
  });

  it('ranks the units below with all that is below them', async () => {
    const { items } = await world.bulletins().ranking(world.officer(city(), AFTER), bulletin.id, {});
    expect(items).toMatchObject([
      { unit: { id: county().id }, rank: 1, addressed: 6, signed: 6, reportDecided: 6, reportedInTime: 1 },
      { unit: { id: county(1).id }, rank: 2, addressed: 6, signed: 2, previousRank: null },
    ]);
    const byStation = await write({ level: 'township' });
    const stations = await world
      .bulletins()
      .ranking(world.officer(city(), AFTER), byStation.id, { first: 4 });
    expect(stations.items.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    expect(stations.hasMore).toBe(true);
    expect(await refusal(write({ level: 'province' }))).toBe('bulletin.level_not_below level');
  });

  it('names late units when asked to', async () => {
    const named = await write({ namesLate: true });
    const text = named.sections.map((section) => section.text).join('\n');
    expect(text).toContain('逾期单位：');
    expect(text).toContain(station(6).name);
  });

  it('never changes, whatever happens afterwards', async () => {
    await sign(station(6), '21');
    await post(station(7), 100, new Date('2026-11-23T08:00:00Z'));
    const again = await world.bulletins().get(world.officer(city(), AFTER), bulletin.id);
    expect(again).toEqual(bulletin);
    expect(await unitsOf(tokenOf('已签收单位').key)).toMatchObject({ total: 8, part: 8 });
    const done = tokenOf('悬挂标语完成数');
    const facts = await world
      .bulletins()
      .facts(world.officer(city(), AFTER), { id: bulletin.id, token: done.key });
    expect(facts).toMatchObject({ total: 2, sum: 16 });
  });

  it('keeps the rows of the numbers that an edit leaves standing', async () => {
    const mine = await write();
    const [first, ...others] = mine.sections;
    const text = `${first?.text.replace('应签收', '共应签收')}另有99个未列入。`;
    const sections = [{ heading: '一、总体情况', text }, ...others];
    const edited = await world
      .bulletinWriting()
      .edit(world.officer(city(), AFTER), mine.id, { title: mine.title, sections }, newId());
    expect(edited.sections[0]?.heading).toBe('一、总体情况');
    expect(edited.sections[0]?.runs.flatMap((run) => run.token ?? [])).toHaveLength(4);
    expect(edited.looseNumbers).toContain('99');
    const empty = { title: mine.title, sections: [{ heading: '一', text: ' ' }] };
    expect(
      await refusal(world.bulletinWriting().edit(world.officer(city(), AFTER), mine.id, empty, newId())),
    ).toBe('bulletin.required sections.0.text');
  });

  it('is written on an own directive only, and is nobody else’s', async () => {
    expect(await refusal(write({}, county()))).toBe('bulletin.not_issuer directiveId');
    for (const stranger of [unitAt(tree.cities, 1), tree.province, county(), station()]) {
      const person = world.officer(stranger, AFTER);
      const { key } = tokenOf('签收率');
      expect(await refusal(world.bulletins().get(person, bulletin.id))).toBe('bulletin.not_found id');
      expect(await refusal(world.bulletins().units(person, { id: bulletin.id, token: key }))).toBe(
        'bulletin.not_found id',
      );
      expect(await refusal(world.bulletins().ranking(person, bulletin.id, {}))).toBe('bulletin.not_found id');
      expect(await world.bulletins().list(person, directive.id)).toEqual([]);
    }
    expect(await refusal(write({}, unitAt(tree.cities, 1)))).toBe('directive.not_found directiveId');
    expect(await refusal(unitsOf('n999'))).toBe('bulletin.unknown_number token');
  });

  it('becomes a paper that asks for a signature and no report, and the next one is compared with it', async () => {
    const first = await write();
    const everyone = { levels: [], unitIds: [], exceptUnitIds: [] };
    const officer = world.officer(city(), AFTER);
    const { paperId } = await world.bulletinPapers().draft(officer, first.id, everyone, newId());
    if (!paperId) throw new Error('no paper was drafted');
    expect(await refusal(world.bulletinPapers().draft(officer, first.id, everyone, newId()))).toBe(
      'bulletin.already_paper',
    );
    const words = { title: first.title, sections: first.sections };
    expect(await refusal(world.bulletinWriting().edit(officer, first.id, words, newId()))).toBe(
      'bulletin.already_paper',
    );
    expect((await write()).previous).toBeNull();
    await world.signOffs().submit(officer, paperId, newId());
    await world.signOffs().signOff(world.leader(city(), AFTER), paperId, newId());
    await world.issues().issue(officer, paperId, null, newId());
    await world.deliver();
    const paper = await world.reading().get(world.station(station(), AFTER), paperId);
    expect(paper).toMatchObject({ documentKind: 'bulletin', title: first.title, tasks: [] });
    const printed = await new DirectivePaperService(world.gateway, world.reading()).directive(
      world.station(station(), AFTER),
      paperId,
    );
    expect(printed.paper.annexes).toMatchObject([
      {
        title: '签收情况排名表',
        body: [{ kind: 'table', head: [['名次', '单位', '应签收单位', '已签收单位', '签收率']] }],
      },
    ]);
    const duties = await world.db.sql(`select distinct kind from ${DUTIES} d where directive_id = $1`, [
      paperId,
    ]);
    expect(duties).toEqual([{ kind: 'sign' }]);

    await sign(station(7), '22');
    const next = await write();
    expect(next.previous?.id).toBe(first.id);
    expect(next.sections.map(({ text }) => text).join()).toContain('相比，新签收1个单位。');
    const fresh = await unitsOf(tokenOf('新签收单位', next).key, {}, next.id);
    expect(fresh).toMatchObject({ total: 1, part: 1, items: [{ unit: { id: station(7).id } }] });
  });

  it('runs as many statements for many units as for few', async () => {
    const statements = async (level: 'county' | 'township') => {
      const meter = { statements: 0 };
      const request = { directiveId: directive.id, measure: 'signed', namesLate: true, level } as const;
      await world.bulletinWriting().write({ ...world.officer(city(), AFTER), meter }, request, newId());
      return meter.statements;
    };
    expect(await statements('township')).toBe(await statements('county'));
  });
});
