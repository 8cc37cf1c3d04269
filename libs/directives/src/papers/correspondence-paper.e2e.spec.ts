import { newId } from '@fayuan/kernel';
import { type Paper, wordDocument } from '@fayuan/papers';
import { type PrintedPage, PrintedPaper, type TestProvince } from '@fayuan/testing';
import type { CorrespondenceInput } from '../correspondence/correspondence.js';
import { DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { CorrespondencePaperService } from './correspondence-paper.service.js';
import { DirectivePaperService } from './directive-paper.service.js';

const LONG = '为做好法律援助宣传月工作现就有关事项报告请示如下各地要落实责任'.repeat(35);
const CENTRE = 106;

jest.setTimeout(300_000);

describe('papers that do not go down', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;
  let papers: CorrespondencePaperService;
  const printed: PrintedPaper[] = [];

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    papers = new CorrespondencePaperService(world.papers());
    tree = await world.grow({ cities: 2 });
  });
  afterAll(async () => {
    for (const one of printed) await one.remove();
    await world.stop();
  });

  const city = () => unitAt(tree.cities);
  const county = () => unitAt(tree.counties);
  const print = async (paper: Paper) => {
    const bytes = await wordDocument(paper, { author: '测试', at: new Date('2026-04-20T00:00:00Z') });
    const one = await PrintedPaper.fromWord(bytes);
    printed.push(one);
    return { one, pages: await one.pages() };
  };
  const lineWith = ([page]: readonly PrintedPage[], text: string) => {
    const line = page?.lines.find((each) => each.text.includes(text));
    if (!line) throw new Error(`no line with ${text} on the first page`);
    return line;
  };
  async function sent(more: Partial<CorrespondenceInput>): Promise<string> {
    const input = { kind: 'request', title: '关于某事的请示', bodyIds: [], ...more } as const;
    const sections = more.sections ?? [{ heading: '', text: `${LONG}。` }];
    const officer = world.officer(county());
    const { id } = await world.paperDrafts().draft(officer, { ...input, sections }, newId());
    await world.paperActs().submit(officer, id, newId());
    await world.paperActs().signOff(world.leader(county()), id, newId());
    await world.paperActs().send(officer, id, newId());
    return id;
  }

  it('prints a request with its number at the left, who signed at the right, and whom to ask', async () => {
    const contact = { contactName: '李四', contactPhone: '0591-28881234' };
    const id = await sent({ title: '关于追加宣传经费的请示', ...contact });
    const { paper } = await papers.get(world.officer(county()), id);
    const { one, pages } = await print(paper);
    const number = lineWith(pages, '〔2026〕');
    expect(number.left - 28).toBeCloseTo(5.6, 0);
    const { signedOffBy, documentNumber } = await world.papers().get(world.officer(county()), id);
    expect(number.text).toBe(documentNumber);
    // The long name of the test does not fit beside the number, so it stands above it.
    const signed = lineWith(pages, `签发人：${signedOffBy}`);
    expect(signed.right).toBeGreaterThan(170);
    expect(signed.top).toBeLessThan(number.top);
    const short = { ...paper, head: paper.head && { ...paper.head, signers: ['张三'] } };
    const beside = lineWith((await print(short)).pages, '签发人：张三');
    expect(beside.text).toBe(`${documentNumber}签发人：张三`);
    expect(beside.left - 28).toBeCloseTo(5.6, 0);
    expect(beside.right).toBeGreaterThan(170);
    const title = lineWith(pages, '关于追加宣传经费的请示');
    expect(Math.abs((title.left + title.right) / 2 - CENTRE)).toBeLessThan(2);
    expect(title.top).toBeGreaterThan(number.bottom + 20);
    expect(lineWith(pages, `${city().name}：`).left).toBeCloseTo(28, 0);
    const text = pages[1]?.lines.slice(0, -1).map((line) => line.text) ?? [];
    expect(text.slice(0, 5).map((line) => [...line].length)).toEqual([28, 28, 28, 28, 28]);
    const words = pages.flatMap(({ lines }) => lines.map((line) => line.text));
    expect(words).toContain('（联系人：李四，电话：0591-28881234）');
    expect(words.some((line) => line.includes('2026年4月20日印发'))).toBe(true);
    // The red head is an upward paper's: its mark begins 35 mm under the text area, 72 mm from the edge.
    expect(Math.abs(((await one.ink(1)).stripes[0]?.top ?? 0) - 72)).toBeLessThan(1);
  });

  it('prints a report without a contact, and says of a draft that it was not sent', async () => {
    const officer = world.officer(county());
    const input = { kind: 'report', title: '关于宣传月情况的报告', bodyIds: [] } as const;
    const sections = [{ heading: '基本情况', text: '共开展活动12场。' }];
    const { id } = await world.paperDrafts().draft(officer, { ...input, sections }, newId());
    const { paper } = await papers.get(officer, id);
    const { pages } = await print(paper);
    expect(lineWith(pages, '〔2026〕').text).toContain('签发人：');
    lineWith(pages, '一、基本情况');
    lineWith(pages, '（稿件，尚未发出）');
    const reported = await sent({ kind: 'report', title: '关于又一事的报告', sections });
    expect((await papers.get(officer, reported)).paper.note).toBeNull();
  });

  it('prints a letter in its own format: mark 30 mm from the edge, lines of 170 mm, number right, no imprint', async () => {
    const officer = world.officer(county());
    const bodies = [];
    for (const name of ['长乐区人民法院', '长乐区妇女联合会'])
      bodies.push(await world.letters().saveBody(officer, { name, kind: 'other' }, newId()));
    const bodyIds = bodies.map(({ id }) => id);
    const id = await sent({ kind: 'letter', title: '关于商请协助宣传的函', bodyIds });
    const { paper } = await papers.get(officer, id);
    const { one, pages } = await print(paper);
    const { stripes, left, right } = await one.ink(1);
    expect(Math.abs((stripes[0]?.top ?? 0) - 30)).toBeLessThan(1);
    expect(Math.abs(right - left - 170)).toBeLessThan(1.5);
    expect(Math.abs(lineWith(pages, '〔2026〕').right - 184)).toBeLessThan(1.5);
    lineWith(pages, '长乐区人民法院、长乐区妇女联合会：');
    expect(pages[0]?.lines.map(({ text }) => text)).not.toContain('—1—');
    const words = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
    expect(words).not.toContain('印发');
    expect(words).not.toContain('文件');
    await world.letters().saveBody(officer, { id: bodyIds[0], name: '改名法院', kind: 'court' }, newId());
    expect((await papers.get(officer, id)).paper.addressee).toBe('长乐区人民法院、长乐区妇女联合会');
  });

  it('prints a reply to the one unit that asked, quoting what it answers', async () => {
    const id = await sent({ title: '关于宣传月延期的请示' });
    const superior = world.officer(city());
    await world.incoming().sign(superior, id, newId());
    const { replyId } = await world.incoming().draftReply(superior, id, newId());
    if (!replyId) throw new Error('no reply was drafted');
    await world.signOffs().submit(superior, replyId, newId());
    await world.signOffs().signOff(world.leader(city()), replyId, newId());
    await world.issues().issue(superior, replyId, null, newId());
    await world.deliver();
    const asker = world.officer(county());
    const made = new DirectivePaperService(world.gateway, world.reading());
    const { paper } = await made.directive(asker, replyId);
    const { pages } = await print(paper);
    lineWith(pages, '关于宣传月延期的批复');
    lineWith(pages, `${county().name}：`);
    const { documentNumber } = await world.papers().get(asker, id);
    const words = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
    expect(words).toContain(`《关于宣传月延期的请示》（${documentNumber}）收悉。经研究，批复如下：`);
    expect(words).not.toContain('签发人');
  });

  it('are shown to their unit and, once sent, to the superior alone', async () => {
    const id = await sent({ title: '关于协调场地的请示' });
    await expect(papers.get(world.officer(city()), id)).resolves.toBeDefined();
    for (const stranger of [unitAt(tree.cities, 1), tree.province, unitAt(tree.stations)])
      expect(await refusal(papers.get(world.officer(stranger), id))).toBe('correspondence.not_found id');
  });
});
