import { newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import { DUTIES } from '../duty.sql.js';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import type { Correspondence, CorrespondenceInput } from './correspondence.js';

describe('requests, reports and letters', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ cities: 2, countiesPerCity: 2, stationsPerCounty: 1 });
  });
  afterAll(() => world?.stop());

  const city = () => unitAt(tree.cities);
  const county = (index = 0) => unitAt(tree.counties, index);
  const input = (more: Partial<CorrespondenceInput> = {}): CorrespondenceInput => ({
    kind: 'request',
    title: '关于宣传月延期的请示',
    sections: [{ heading: '', text: '因汛情，拟延期至6月底。妥否，请批示。' }],
    bodyIds: [],
    ...more,
  });
  const draft = (more: Partial<CorrespondenceInput> = {}, unit = county()) =>
    world.paperDrafts().draft(world.officer(unit), input(more), newId());
  async function sent(more: Partial<CorrespondenceInput> = {}, unit = county()): Promise<Correspondence> {
    const { id } = await draft(more, unit);
    await world.paperActs().submit(world.officer(unit), id, newId());
    await world.paperActs().signOff(world.leader(unit), id, newId());
    return world.paperActs().send(world.officer(unit), id, newId());
  }
  const inboxOf = async (unit: TestUnit, on?: ReturnType<typeof day>) =>
    (await world.inboxes().page(world.officer(unit, on), {})).items;
  const sign = (unit: TestUnit, id: string) => world.incoming().sign(world.officer(unit), id, newId());
  const strangers = () => [county(1), unitAt(tree.cities, 1), tree.province, unitAt(tree.stations)];

  it('are numbered from the one series of the unit, at the sign-off by somebody else', async () => {
    const { id } = await draft();
    await world.paperActs().submit(world.officer(county()), id, newId());
    const leaderInbox = (await world.inboxes().page(world.leader(county()), {})).items;
    expect(leaderInbox).toMatchObject([{ kind: 'paper_sign_off', directiveId: id }]);
    const drafter = await world.db.sql<{ by: string }>(
      'select drafted_by as by from correspondence where id = $1',
      [id],
    );
    expect(
      await refusal(
        world
          .paperActs()
          .signOff({ ...world.leader(county()), accountId: drafter[0]?.by ?? null }, id, newId()),
      ),
    ).toBe('correspondence.own_sign_off');
    const first = await world.paperActs().signOff(world.leader(county()), id, newId());
    const directive = await world.issue(county(), world.input({ title: '关于某事的通知' }));
    const next = await sent({ title: '关于另一事的请示' });
    const numbers = [first, directive, next].map(({ documentNumber }) =>
      Number(/(\d+)号/.exec(documentNumber ?? '')?.[1]),
    );
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('go back to the drafter with the reason', async () => {
    const { id } = await draft();
    await world.paperActs().submit(world.officer(county()), id, newId());
    await world.paperActs().giveBack(world.leader(county()), id, '写明理由', newId());
    expect(await inboxOf(county())).toContainEqual(
      expect.objectContaining({ kind: 'paper_returned', directiveId: id, reason: '写明理由' }),
    );
    const edited = await world
      .paperDrafts()
      .edit(world.officer(county()), id, input({ title: '关于改期的请示' }), newId());
    expect(edited).toMatchObject({ title: '关于改期的请示', status: 'draft' });
    expect(await refusal(world.paperActs().send(world.officer(county()), id, newId()))).toBe(
      'correspondence.wrong_status',
    );
  });

  it('reach the superior, who signs for a request and answers it; both see how it stands', async () => {
    const request = await sent({ answerDue: day('2026-04-25') });
    expect(request).toMatchObject({
      status: 'sent',
      sentOn: '2026-04-20',
      answerDue: '2026-04-25',
      light: 'on_track',
    });
    expect(await inboxOf(city())).toContainEqual(
      expect.objectContaining({ kind: 'paper_receive', directiveId: request.id, dueOn: '2026-04-25' }),
    );
    expect(await refusal(world.incoming().draftReply(world.officer(city()), request.id, newId()))).toBe(
      'correspondence.receive_first id',
    );
    const received = await sign(city(), request.id);
    expect(received).toMatchObject({ receivedOn: '2026-04-20', from: { id: county().id } });
    expect(await refusal(sign(city(), request.id))).toBe('correspondence.wrong_status');
    expect(await inboxOf(city(), day('2026-04-26'))).toContainEqual(
      expect.objectContaining({ kind: 'paper_answer', directiveId: request.id, light: 'overdue' }),
    );

    const { replyId } = await world.incoming().draftReply(world.officer(city()), request.id, newId());
    if (!replyId) throw new Error('no reply was drafted');
    expect(await refusal(world.incoming().draftReply(world.officer(city()), request.id, newId()))).toBe(
      'correspondence.already_answered id',
    );
    const asked = () => world.papers().get(world.officer(county()), request.id);
    expect(await asked()).toMatchObject({ replyId: null, answeredOn: null });
    await world.signOffs().submit(world.officer(city()), replyId, newId());
    await world.signOffs().signOff(world.leader(city()), replyId, newId());
    // Issued on a later day than it was drafted: a reply has nothing due.
    await world.issues().issue(world.officer(city(), day('2026-04-24')), replyId, null, newId());
    await world.deliver();
    expect(await asked()).toMatchObject({
      replyId,
      answeredOn: '2026-04-24',
      replyNumber: expect.stringMatching(/法援〔2026〕\d+号/),
      light: 'done',
      history: [
        { kind: 'submitted' },
        { kind: 'signed_off' },
        { kind: 'sent' },
        { kind: 'received' },
        { kind: 'answered' },
      ],
    });
    expect(await inboxOf(city())).not.toContainEqual(expect.objectContaining({ directiveId: request.id }));
    const reply = await world.reading().get(world.officer(county()), replyId);
    expect(reply).toMatchObject({ documentKind: 'reply', title: '关于宣传月延期的批复' });
    for (const stranger of strangers().filter((unit) => unit !== tree.province))
      expect(await world.reading().find(world.officer(stranger), replyId)).toBeNull();
  });

  it('ask for a signature of a reply and no report', async () => {
    const request = await sent({ title: '关于经费的请示' });
    await sign(city(), request.id);
    const { replyId } = await world.incoming().draftReply(world.officer(city()), request.id, newId());
    await world.signOffs().submit(world.officer(city()), replyId ?? '', newId());
    await world.signOffs().signOff(world.leader(city()), replyId ?? '', newId());
    await world.issues().issue(world.officer(city()), replyId ?? '', null, newId());
    await world.deliver();
    await world.receipts().sign(world.officer(county()), replyId ?? '', null, newId());
    const duties = await world.db.sql(`select kind from ${DUTIES} d where directive_id = $1`, [replyId]);
    expect(duties).toEqual([{ kind: 'sign' }]);
    expect(await inboxOf(county())).not.toContainEqual(expect.objectContaining({ directiveId: replyId }));
    expect(await refusal(world.reports().draft(world.officer(county()), replyId ?? ''))).toBe(
      'report.not_asked directiveId',
    );
    const { items } = await world.lists().page(world.officer(county(), day('2026-11-01')), 'received', {});
    expect(items.find(({ id }) => id === replyId)?.light).toBe('done');
  });

  it('take no answer to a report, which may not ask', async () => {
    const report = await sent({
      kind: 'report',
      title: '关于进展的报告',
      sections: [{ heading: '', text: '特此报告。' }],
    });
    expect(report).toMatchObject({ light: null, answerDue: null });
    await sign(city(), report.id);
    expect(await refusal(world.incoming().draftReply(world.officer(city()), report.id, newId()))).toBe(
      'correspondence.not_a_request id',
    );
    expect(await refusal(draft({ kind: 'report' }))).toBe('correspondence.report_asks sections.0.text');
  });

  it('are nothing to a sibling, to the child, to the superior’s superior', async () => {
    const { id } = await sent({ title: '关于人员的请示' });
    const unsent = await draft();
    for (const unit of strangers()) {
      const person = world.officer(unit);
      expect(await refusal(world.papers().get(person, id))).toBe('correspondence.not_found id');
      expect(await refusal(sign(unit, id))).toBe('correspondence.not_found id');
      expect(await refusal(world.incoming().draftReply(person, id, newId()))).toBe(
        'correspondence.not_found id',
      );
      expect(await refusal(world.paperActs().send(person, id, newId()))).toBe('correspondence.not_found id');
      expect(
        (await world.papers().page(person, 'from_below', {})).items.map((item) => item.id),
      ).not.toContain(id);
    }
    expect(await refusal(world.papers().get(world.officer(city()), unsent.id))).toBe(
      'correspondence.not_found id',
    );
    expect(await refusal(sign(city(), unsent.id))).toBe('correspondence.not_found id');
  });

  it('may be about a directive that the unit can read, and no other', async () => {
    const { id } = await world.send(city(), world.input());
    expect((await draft({ directiveId: id })).directive).toMatchObject({ id });
    const foreign = await world.issue(unitAt(tree.cities, 1), world.input());
    expect(await refusal(draft({ directiveId: foreign.id }))).toBe('directive.not_found directiveId');
  });

  describe('a letter', () => {
    const court = (unit = county(), name = '某县人民法院') =>
      world.letters().saveBody(world.officer(unit), { name, kind: 'court', contact: '办公室' }, newId());

    it('goes to bodies of the address book; delivery and reply are kept by hand', async () => {
      const body = await court();
      const words = { kind: 'letter', title: '关于商请协助送达的函' } as const;
      const empty = await draft(words);
      expect(await refusal(world.paperActs().submit(world.officer(county()), empty.id, newId()))).toBe(
        'correspondence.bodies_required bodyIds',
      );
      const letter = await sent({ ...words, bodyIds: [body.id] });
      expect(letter).toMatchObject({
        addressee: null,
        deliveries: [{ bodyName: '某县人民法院', deliveredOn: null }],
      });
      const at = { id: letter.id, bodyId: body.id };
      const letters = world.letters();
      const officer = world.officer(county(), day('2026-04-30'));
      expect(
        await refusal(letters.recordReply(officer, { ...at, repliedOn: day('2026-04-28') }, newId())),
      ).toBe('correspondence.not_delivered bodyId');
      const brought = { ...at, way: 'by_hand', deliveredBy: '王芳' } as const;
      expect(
        await refusal(
          letters.recordDelivery(officer, { ...brought, deliveredOn: day('2026-05-01') }, newId()),
        ),
      ).toBe('correspondence.day_outside deliveredOn');
      await letters.recordDelivery(officer, { ...brought, deliveredOn: day('2026-04-21') }, newId());
      const done = await letters.recordReply(
        officer,
        { ...at, repliedOn: day('2026-04-28'), replyNumber: '某法函〔2026〕3号' },
        newId(),
      );
      expect(done.deliveries).toMatchObject([
        { deliveredBy: '王芳', way: 'by_hand', repliedOn: '2026-04-28', replyNumber: '某法函〔2026〕3号' },
      ]);
      expect(await inboxOf(city())).not.toContainEqual(expect.objectContaining({ directiveId: letter.id }));
      expect(await refusal(world.papers().get(world.officer(city()), letter.id))).toBe(
        'correspondence.not_found id',
      );
    });

    it('goes to no body that was closed, until it is opened again', async () => {
      const body = await court(county(), '某看守所');
      const save = (closed: boolean) =>
        world.letters().saveBody(world.officer(county()), { ...body, closed }, newId());
      expect(await save(true)).toMatchObject({ closed: true });
      const words = { kind: 'letter', bodyIds: [body.id] } as const;
      expect(await refusal(draft(words))).toBe('correspondence.body_not_found bodyIds.0');
      const [last] = (await world.letters().bodies(world.officer(county()))).slice(-1);
      expect(last).toMatchObject({ id: body.id, closed: true });
      await save(false);
      expect((await draft(words)).bodies).toMatchObject([{ id: body.id }]);
    });

    it('is the only paper to a body that is not subordinate', async () => {
      const body = await court(county(), '某检察院');
      const notice = world.input({ recipients: { levels: [], unitIds: [body.id], exceptUnitIds: [] } });
      const refused = await world
        .drafts()
        .draft(world.officer(county()), notice, newId())
        .catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'directive.recipient_not_below' });
      expect(JSON.stringify(refused)).toContain('对不相隶属单位行文用函');
    });

    it('finds bodies of the own address book only', async () => {
      const body = await court(county(1), '邻县法院');
      expect(await refusal(draft({ kind: 'letter', bodyIds: [body.id] }))).toBe(
        'correspondence.body_not_found bodyIds.0',
      );
      expect((await world.letters().bodies(world.officer(county()))).map(({ id }) => id)).not.toContain(
        body.id,
      );
      const change = { id: body.id, name: '改名', kind: 'court' } as const;
      expect(await refusal(world.letters().saveBody(world.officer(county()), change, newId()))).toBe(
        'correspondence.body_not_found id',
      );
      expect(await refusal(court(county(1), '邻县法院'))).toBe('correspondence.body_name_taken name');
      const renamed = await world.letters().saveBody(world.officer(county(1)), change, newId());
      expect(renamed).toMatchObject({ id: body.id, name: '改名' });
    });
  });
});
