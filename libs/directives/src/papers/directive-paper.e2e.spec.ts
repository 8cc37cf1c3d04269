import { newId } from '@fayuan/kernel';
import { type Paper, wordDocument } from '@fayuan/papers';
import { type PrintedPage, PrintedPaper } from '@fayuan/testing';
import { day, DirectiveWorld, unitAt } from '../testing/directive-world.js';
import { refusal } from '../testing/refusal.js';
import { DirectivePaperService, type PaperDraft } from './directive-paper.service.js';

const LONG = '各地要高度重视精心组织扎实开展法律援助宣传确保各项任务落到实处'.repeat(45);

jest.setTimeout(300_000);

describe('papers of directives', () => {
  let world: DirectiveWorld;
  let papers: DirectivePaperService;
  let notice: { readonly id: string; readonly number: string };
  let reissueId: string;
  let tree: Awaited<ReturnType<DirectiveWorld['grow']>>;
  const printed: PrintedPaper[] = [];

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    papers = new DirectivePaperService(world.gateway, world.reading());
    tree = await world.grow({ cities: 2, stationsPerCounty: 4 });
    const task = { title: '悬挂标语', indicator: 'banners', target: 1800, dueOn: day('2026-05-15') };
    const { id } = await world.send(
      unitAt(tree.cities),
      world.input({
        theme: '亲民惠民',
        sections: [
          { heading: '活动时间', text: LONG },
          { heading: '工作要求', text: '（一）加强领导。各单位要落实责任。\n1.及时报送。' },
        ],
        tasks: [task],
        recipients: {
          levels: ['county'],
          unitIds: [],
          exceptUnitIds: [],
          copy: { levels: ['township'], unitIds: [], exceptUnitIds: [] },
        },
      }),
    );
    const issued = await world.reading().get(world.officer(unitAt(tree.cities)), id);
    notice = { id, number: issued.documentNumber ?? '' };
    const county = unitAt(tree.counties);
    await world.receipts().sign(world.officer(county), id, undefined, newId());
    const reissue = await world.send(
      county,
      world.input({
        title: '转发关于开展法律援助宣传月活动的通知',
        reissuesId: id,
        reportDue: day('2026-06-05'),
        sections: [{ heading: '', text: '请于6月5日前报送。' }],
      }),
    );
    reissueId = reissue.id;
  });
  afterAll(async () => {
    for (const one of printed) await one.remove();
    await world.stop();
  });

  const print = async (paper: Paper): Promise<PrintedPage[]> => {
    const bytes = await wordDocument(paper, { author: '测试', at: new Date('2026-04-20T00:00:00Z') });
    const one = await PrintedPaper.fromWord(bytes);
    printed.push(one);
    return one.pages();
  };
  const lineWith = (pages: readonly PrintedPage[], text: string) => {
    const at = pages.findIndex(({ lines }) => lines.some((line) => line.text.includes(text)));
    const line = pages[at]?.lines.find((each) => each.text.includes(text));
    if (!line) throw new Error(`no line with ${text}`);
    return { ...line, page: at + 1 };
  };

  it('prints a notice on A4 with 22 lines of 28 characters, number and title in their place', async () => {
    const { paper } = await papers.directive(world.officer(unitAt(tree.cities)), notice.id);
    const pages = await print(paper);
    const [first, second] = pages;
    expect(first?.width).toBeCloseTo(210, 0);
    expect(first?.height).toBeCloseTo(297, 0);
    const text = second?.lines.slice(0, -1) ?? [];
    expect(text).toHaveLength(22);
    for (const line of text) expect([...line.text]).toHaveLength(28);
    const number = lineWith(pages, notice.number);
    const title = lineWith(pages, '宣传月活动的通知');
    expect([number.page, title.page]).toEqual([1, 1]);
    expect(Math.abs((number.left + number.right) / 2 - 106)).toBeLessThan(2);
    expect(Math.abs((title.left + title.right) / 2 - 106)).toBeLessThan(2);
    expect(number.top).toBeGreaterThan(105);
    expect(number.top).toBeLessThan(112);
    expect(title.top).toBeGreaterThan(number.bottom + 2 * 10);
    expect(pages[0]?.lines.at(-1)?.text).toBe('—1—');
    expect(lineWith(pages, '悬挂标语').page).toBeGreaterThan(1);
    const county = unitAt(tree.counties);
    expect(lineWith(pages, `${county.name}：`).page).toBe(1);
    expect(lineWith(pages, '抄送：各法律援助工作站。').page).toBe(pages.length);
    expect(pages.length % 2).toBe(0);
  });

  it('shows in the editor what would be printed, before anything is stored and for a stored draft', async () => {
    const city = world.officer(unitAt(tree.cities));
    const draft: PaperDraft = {
      id: null,
      documentKind: 'notice',
      urgency: 'urgent',
      title: '',
      theme: null,
      objective: null,
      sections: [{ heading: '', text: '尚未写完' }],
      tasks: [{ title: '发放资料', indicator: null, target: null, dueOn: null }],
      startsOn: null,
      recipients: { levels: ['county'], unitIds: ['no id'], exceptUnitIds: [] },
      addressee: null,
      copiedTo: '某单位',
      reissuesId: null,
    };
    const unsaved = await papers.draft(city, draft);
    expect(unsaved).toMatchObject({
      title: '',
      addressee: unitAt(tree.counties).name,
      note: '稿件，尚未印发',
      imprint: { copies: '某单位', printedOn: null },
      head: { urgency: '加急', documentNumber: expect.stringContaining('〔2026〕\u3000号') },
    });
    const { id } = await world.drafts().draft(city, world.input(), newId());
    expect((await papers.directive(city, id)).paper.addressee).toContain('法律援助工作站');
    const reissue = { ...draft, reissuesId: notice.id };
    const county = await papers.draft(world.officer(unitAt(tree.counties)), reissue);
    expect(county.enclosures.map(({ documentNumber }) => documentNumber)).toEqual([notice.number]);
    const stranger = await papers.draft(world.officer(unitAt(tree.cities, 1)), reissue);
    expect(stranger.enclosures).toEqual([]);
  });

  it('prints a bulletin in the same layout, and says that it is one', async () => {
    const city = unitAt(tree.cities);
    const title = '关于法律援助宣传月活动进展情况的通报';
    const sections = [{ heading: '总体情况', text: LONG }];
    const { id } = await world.send(
      city,
      world.input({ documentKind: 'bulletin', kind: 'general', title, theme: '亲民惠民', sections }),
    );
    const { paper } = await papers.directive(world.officer(city), id);
    expect(paper.body[0]).toMatchObject({ text: expect.stringContaining('现将有关事项通报如下。') });
    const pages = await print(paper);
    const printedTitle = lineWith(pages, title);
    expect(printedTitle.page).toBe(1);
    expect(Math.abs((printedTitle.left + printedTitle.right) / 2 - 106)).toBeLessThan(2);
    const text = pages[1]?.lines.slice(0, -1) ?? [];
    expect(text).toHaveLength(22);
    for (const line of text) expect([...line.text]).toHaveLength(28);
    expect(pages[1]?.lines.at(-1)?.text).toBe('—2—');
  });

  it('prints a re-issue that quotes the paper above and carries it word for word', async () => {
    const ctx = world.officer(unitAt(tree.counties));
    const { paper } = await papers.directive(ctx, reissueId);
    const upper = (await papers.directive(ctx, notice.id)).paper;
    expect(paper.body[0]).toMatchObject({ text: expect.stringContaining(`（${notice.number}）转发给你们`) });
    const [enclosed] = paper.enclosures;
    expect(enclosed?.title).toBe(upper.title);
    expect(enclosed?.body.slice(0, upper.body.length)).toEqual(upper.body);
    const pages = await print(paper);
    expect(lineWith(pages, '转发关于开展').page).toBe(1);
    const [, ...after] = pages;
    const original = after.find(({ lines }) => lines[0]?.text === upper.title);
    expect(original?.lines[1]?.text).toBe(`（${notice.number}）`);
  });

  it('proves a receipt on one page, with a code that changes with any fact', async () => {
    const county = unitAt(tree.counties);
    const { paper } = await papers.receiptProof(world.officer(county), notice.id, null);
    const pages = await print(paper);
    expect(pages).toHaveLength(1);
    const words = pages[0]?.lines.map(({ text }) => text).join('') ?? '';
    expect(words).toContain(notice.number);
    expect(words).toMatch(/[0-9a-f]{16}/u);
    const fromAbove = await papers.receiptProof(world.officer(unitAt(tree.cities)), notice.id, county.id);
    expect(fromAbove.paper).toEqual(paper);
    await world.db.sql(
      `update receipt set signed_by_name = '别人' where directive_id = $1 and tenant_id = $2`,
      [notice.id, county.id],
    );
    expect((await papers.receiptProof(world.officer(county), notice.id, null)).paper).not.toEqual(paper);
  });

  it('lists the receipts for the issuer, with who signed and who has not', async () => {
    const { paper } = await papers.receiptList(world.officer(unitAt(tree.cities)), notice.id);
    const [counts, table] = paper.body;
    expect(counts).toMatchObject({ text: expect.stringContaining('已签收1个') });
    expect(table?.kind === 'table' && table.rows.filter((row) => row[3] === '--').length).toBeGreaterThan(0);
  });

  it('shows nothing to a neighbour, and no list to a receiver', async () => {
    const neighbour = world.officer(unitAt(tree.cities, 1));
    const county = unitAt(tree.counties);
    expect(await refusal(papers.directive(neighbour, notice.id))).toMatch(/^directive\.not_found/u);
    expect(await refusal(papers.receiptProof(neighbour, notice.id, county.id))).toMatch(
      /^directive\.not_found/u,
    );
    expect(await refusal(papers.receiptProof(neighbour, notice.id, null))).toMatch(/^directive\.not_found/u);
    expect(await refusal(papers.receiptList(neighbour, notice.id))).toMatch(/^directive\.not_found/u);
    expect(await refusal(papers.receiptList(world.officer(county), notice.id))).toMatch(
      /^directive\.not_found/u,
    );
    expect(await refusal(papers.directive(neighbour, 'no id'))).toMatch(/^directive\.not_found/u);
  });
});
