import { newId, parseDay } from '@fayuan/kernel';
import { ComplaintPersonHolder } from '../persons/complaint-person-holder.js';
import { QualityWorld, refusedAs, TODAY } from '../testing/quality-world.js';
import type { ComplaintStep, NewComplaint, ShownComplaint } from './complaint.js';

const COMPLAINT: NewComplaint = {
  filedBy: 'recipient',
  form: 'oral',
  about: 'handler',
  matter: 'neglect',
  receivedOn: TODAY,
};
const WHO = { name: '陈秀英', phone: '13900001234' };

describe('complaints', () => {
  let world: QualityWorld;
  let me: ReturnType<QualityWorld['as']>;
  beforeAll(async () => {
    world = await QualityWorld.open();
  });
  beforeEach(async () => {
    await world.grow();
    me = world.as(world.county);
  });
  afterAll(() => world.close());

  const receive = (more: Partial<NewComplaint> = {}, ctx = me) =>
    world.complaints.receive(ctx, { ...COMPLAINT, ...more }, newId());
  const act = (at: { id: string; version: number }, step: ComplaintStep, more = {}, ctx = me) =>
    world.complaints.act(ctx, { id: at.id, version: at.version, step, ...more }, newId());
  const clocksOf = ({ clocks }: ShownComplaint) =>
    clocks.map(({ code, state, dueOn }) => [code, state, dueOn]);

  it('count once when accepted, also when repeated, and are answered with a result', async () => {
    const [one, two] = [await receive(), await receive()];
    const told = await act(one, 'tell_missing', { text: '事实和理由' });
    await refusedAs(act(told, 'tell_missing', { text: '证据' }), 'quality.step_not_now');
    const accepted = await act(told, 'accept');
    await act(two, 'merge', { mergedInto: one.id });
    expect(await world.counted(world.county, ['complaints'])).toEqual([1]);
    await refusedAs(act(accepted, 'answer', { text: '批评教育' }), 'quality.result_missing');
    expect(await act(accepted, 'answer', { text: '批评教育', result: 'upheld' })).toMatchObject({
      status: 'answered',
      missing: '事实和理由',
      answeredOn: TODAY,
    });
    expect((await world.complaints.complaints(world.as(world.sibling), [], {})).items).toEqual([]);
    await refusedAs(
      act({ id: one.id, version: 4 }, 'accept', {}, world.as(world.sibling)),
      'quality.not_found',
    );
  });

  it('run against the terms of the day they came, which stand still while the complainant has to supply', async () => {
    const one = await receive();
    expect(clocksOf(one)).toEqual([['R59a', 'running', '2026-06-08']]);
    const told = await act(one, 'tell_missing', { text: '事实和理由' });
    expect(clocksOf(told)).toEqual([['R59a', 'stopped', null]]);
    const supplied = await act(told, 'supply');
    expect(supplied).toMatchObject({ status: 'supplied', suppliedOn: TODAY });
    const accepted = await act(supplied, 'accept');
    expect(clocksOf(accepted)).toEqual([
      ['R59a', 'met', expect.anything()],
      ['R59b', 'running', '2026-07-16'],
    ]);
    const answered = await act(accepted, 'answer', { text: '已纠正', result: 'upheld' });
    expect(answered.clocks.map(({ state }) => state)).toEqual(['met', 'met']);
    const [refused, merged] = [await receive(), await receive()];
    expect((await act(refused, 'refuse', { text: '不属于投诉事项' })).clocks[0]?.state).toBe('met');
    expect((await act(merged, 'merge', { mergedInto: one.id })).clocks[0]?.state).toBe('cancelled');
    const [old] = (await receive({ receivedOn: parseDay('2025-06-10') })).clocks;
    expect(old?.article['zh-CN']).toContain('2013');
  });

  it('keep who complains sealed to whoever took it in, and needed until it is dealt with', async () => {
    const made = await receive({ complainant: WHO });
    expect(made.complainant).toMatchObject({ visibility: 'masked', isSealed: true });
    expect(JSON.stringify(made)).not.toContain(WHO.phone);
    const [other] = (await world.complaints.complaints(world.as(world.county), [], {})).items;
    expect(other?.complainant).toMatchObject({ visibility: 'withheld', name: null });
    const holder = new ComplaintPersonHolder();
    const needed = () => world.gateway.read(me, (tx) => holder.neededFor(tx, made.complainant?.id ?? ''));
    expect(await needed()).toMatchObject({ 'zh-CN': '2026-06-01 收到的投诉还没有办结' });
    await act(made, 'refuse', { text: '不属于投诉事项' });
    expect(await needed()).toBeNull();
    await refusedAs(receive({ complainant: { name: '' } }), 'person.name_missing');
  });

  it('over a case are decided by somebody who did not work on it', async () => {
    const caseId = await world.closed(world.county, { caseNumber: '民援〔2025〕8号' });
    await world.workedOn(caseId, me, 'closed_it');
    const made = await receive({ caseId });
    expect(made.clocks[0]?.label).toBe('民援〔2025〕8号');
    await refusedAs(act(made, 'accept'), 'quality.own_work');
    expect(await act(made, 'accept', {}, world.as(world.county))).toMatchObject({ status: 'accepted' });
  });
});
