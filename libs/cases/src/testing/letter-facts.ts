import { parseDay } from '@fayuan/kernel';
import type { LetterFacts, LetterHandler, LetterPerson } from '../letters/letter.js';

const day = parseDay;
const UNIT = {
  id: '00000000-0000-7000-8000-000000000001',
  code: '522326',
  name: '黔西南布依族苗族自治州望谟县法律援助中心',
  placeName: '望谟县',
  level: 'county',
} as const;

const RECIPIENT: LetterPerson = {
  name: '买买提江·阿布都热西提·吐尔逊',
  sex: 'male',
  birthDay: '1949-12-31',
  documentKind: 'resident_id',
  document: '11010519491231002X',
  phone: '13800138000',
  address:
    '贵州省黔西南布依族苗族自治州望谟县平洞街道平郎社区民族路一百二十八号平郎苑安置小区十二栋三单元一〇二室',
};

const LAWYER: LetterHandler = {
  name: '欧阳晓明',
  kind: 'lawyer',
  firm: '北京市大成兴业（黔西南）律师事务所',
  licenceNumber: '15223201510123456',
  phone: '0859-8812348',
};

const REASON =
  '经向有关部门查询并听取申请人陈述，申请人与其配偶、两名成年子女共同生活，家庭月收入合计一万八千六百元，人均月收入四千六百五十元，' +
  '高于受理地现行经济困难标准；申请人名下另有登记的住宅两套、货运车辆一辆，近六个月银行账户日均余额超过二十万元。申请人主张的收入减少情况，' +
  '经通知后没有提交相应说明，也没有提出属于免予核查或者不受经济困难条件限制的情形。综合以上情况，不能认定申请人因经济困难没有委托代理人，' +
  '申请人可以自行委托律师或者基层法律服务工作者，也可以向人民法院申请缓交、减交诉讼费用';

/** A case in which every form can be made, each field as long as it comes in practice. */
export const longFacts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  unitName: UNIT.name,
  placeName: UNIT.placeName,
  today: day('2026-11-28'),
  case: {
    id: UNIT.id,
    unit: UNIT,
    stage: 'closed',
    applicationNumber: '望谟援申〔2026〕1208号',
    caseNumber: '望谟民援〔2026〕1016号',
    receivedOn: day('2026-05-20'),
    decidedOn: day('2026-05-26'),
    closedOn: day('2026-11-20'),
    takenInBy: UNIT,
    consultationId: null,
    version: 9,
    basis: 'applied',
    caseType: 'civil',
    caseForm: 'civil_suit',
    matter: 'injury',
    causeOfAction: '提供劳务者受害责任纠纷、机动车交通事故责任纠纷',
    procedureStage: '第一审普通程序',
    agency: '贵州省黔西南布依族苗族自治州望谟县人民法院',
    groups: ['elderly', 'disabled', 'farmers', 'migrant_workers', 'minorities'],
    claims: 1,
    noMeansCondition: null,
    meansNotVerified: 'migrant_wages',
    hardshipProof: 'promise',
    urgentGround: null,
    isSealed: false,
  },
  people: {
    recipient: RECIPIENT,
    agent: { ...RECIPIENT, name: '古丽扎尔·买买提江' },
    opponent: { ...RECIPIENT, name: '某某建筑劳务分包有限责任公司望谟县分公司' },
  },
  agentRelation: '法定代理人（女儿）',
  narrative: {
    facts: '申请人于二〇二六年三月在工地务工时受伤，用人单位拒绝支付医疗费和误工费。'.repeat(30),
    means: {
      householdSize: 6,
      monthlyIncome: 640_000,
      ownIncome: 120_000,
      opponentInHousehold: false,
    },
    opponentOrganization: '某某建筑劳务分包有限责任公司望谟县分公司',
  },
  materials: [
    { kind: 'application_form', state: 'there' },
    { kind: 'identity', state: 'there' },
    { kind: 'ground_evidence', state: 'there' },
    { kind: 'agent_authority', state: 'later' },
    { kind: 'matter_papers', state: 'missing' },
    { kind: 'hardship_statement', state: 'missing' },
  ],
  supplement: {
    kinds: ['identity', 'ground_evidence', 'agent_authority', 'matter_papers', 'hardship_statement'],
    toldOn: day('2026-05-21'),
    dueOn: day('2026-06-05'),
    suppliedOn: null,
  },
  decisions: [
    {
      id: UNIT.id,
      caseId: UNIT.id,
      outcome: 'refuse',
      reasonCode: 'means_not_met',
      reason: REASON,
      meansResult: 'not_met',
      state: 'decided',
      proposedBy: UNIT.id,
      proposedByName: '陈工',
      proposedAt: new Date('2026-05-25T02:00:00Z'),
      decidedBy: UNIT.id,
      decidedByName: '林主任',
      decidedOn: day('2026-05-26'),
      servedOn: null,
      answer: null,
      remedy:
        '如不服本决定，可以自收到本决定之日起15日内向望谟县司法局提出异议；' +
        '司法行政部门应当自收到异议之日起五日内进行审查，作出维持本决定或者责令改正的决定。' +
        '对司法行政部门维持决定不服的，可以依法申请行政复议或者提起行政诉讼（《中华人民共和国法律援助法》第四十九条）。',
    },
  ],
  objections: [
    {
      id: UNIT.id,
      against: 'refusal',
      lodgedOn: day('2026-06-01'),
      isLate: false,
      grounds: '收入已经减少',
      state: 'upheld',
      decidedOn: day('2026-06-05'),
      decidedByName: '黄局长',
      words: REASON,
    },
  ],
  notice: null,
  assignment: {
    id: UNIT.id,
    handlerId: UNIT.id,
    handlerName: LAWYER.name,
    firm: LAWYER.firm,
    assignedOn: day('2026-05-27'),
    place: 1,
    ranking: [],
    choiceReason: null,
    state: 'ended',
    answeredOn: day('2026-05-27'),
    answerReason: null,
    agreementOn: day('2026-05-30'),
    recipientDelayOn: null,
    endedOn: null,
    assignedByName: '陈工',
  },
  handler: LAWYER,
  formerHandler: { ...LAWYER, name: '司马相如', kind: 'grassroots_legal_worker' },
  replacement: proposal('replacement'),
  termination: proposal('termination'),
  milestones: Array.from({ length: 8 }, (_, at) => ({
    id: `00000000-0000-7000-8000-00000000000${at}`,
    kind: at % 2 === 0 ? ('progress_told' as const) : ('hearing' as const),
    happenedOn: day(`2026-06-0${at + 1}`),
    atTime: '09:30',
    venue: '第三审判庭',
    toldHow: 'visit' as const,
    note: '向受援人说明法院已经立案、案件适用普通程序审理和开庭时间，解释需要补充的医疗费票据、误工证明和伤残鉴定材料，受援人表示理解并同意鉴定申请。',
    fileIds: [],
    recordedByName: '陈工',
    recordedAt: new Date('2026-06-01T02:00:00Z'),
    struckOn: null,
    struckReason: null,
    struckByName: null,
  })),
  closing: {
    id: UNIT.id,
    finalPaper: 'court_mediation',
    paperOn: day('2026-11-18'),
    receivedOn: day('2026-11-20'),
    closedOn: day('2026-11-20'),
    result: 'partly_won',
    opinion: 'partly_adopted',
    moneyCents: 123_456_789,
    papers: [],
    papersInOn: null,
    checkedOn: null,
    archiveNumber: null,
    archivedOn: null,
    reopenedOn: null,
    reopenReason: null,
    closedByName: '陈工',
  },
  visit: null,
  objectionDays: 15,
  papersDays: 30,
  hasLetters: true,
  served: { id: UNIT.id, title: '给予法律援助决定书', number: '望谟援函〔2026〕1208号' },
  input: {
    receiver: '新疆维吾尔自治区喀什地区疏附县法律援助中心',
    request:
      '一、向申请人户籍地村民委员会和乡镇人民政府了解其家庭人口、承包土地和收入情况；二、协助查询其在当地的不动产登记和社会救助情况；' +
      '三、协助向其近亲属核实代理意愿并取得授权委托材料原件。',
    answerBy: day('2026-12-31'),
    servedLetterId: UNIT.id,
  },
  ...more,
});

function proposal(kind: 'replacement' | 'termination'): NonNullable<LetterFacts['replacement']> {
  return {
    id: UNIT.id,
    caseId: UNIT.id,
    kind,
    askedBy: 'recipient',
    ground: kind === 'termination' ? 'no_longer_eligible' : null,
    reason: REASON.slice(0, 200),
    handlerId: UNIT.id,
    handlerName: LAWYER.name,
    state: 'approved',
    askedOn: day('2026-07-01'),
    proposedByName: '陈工',
    decidedOn: day('2026-07-03'),
    decidedByName: '林主任',
    decisionRemark: null,
    toldOn: null,
    agencyToldOn: null,
  };
}

/** The same as a criminal case that came by notice of a court. */
export const criminalFacts = (more: Partial<LetterFacts> = {}): LetterFacts => {
  const facts = longFacts();
  return {
    ...facts,
    case: {
      ...facts.case,
      basis: 'notified',
      caseType: 'criminal',
      caseForm: null,
      matter: 'impaired',
      causeOfAction: '走私、贩卖、运输、制造毒品罪',
      caseNumber: '望谟刑援〔2026〕1016号',
      meansNotVerified: null,
      hardshipProof: null,
      stage: 'granted',
    },
    notice: {
      agencyKind: 'court',
      ground: 'impaired',
      noticeNumber: '（2026）黔2326刑初字第128号通知辩护公函',
      noticedOn: day('2026-05-18'),
      receivedOn: day('2026-05-20'),
      hearingOn: day('2026-06-20'),
      isSummary: false,
      contact: '刑事审判庭王法官，0859-8812345',
      toldOn: null,
    },
    ...more,
  };
};

/** The same facts with every reason as long as it may be written: 1 000 characters. */
export function fullFacts(facts: LetterFacts): LetterFacts {
  const said = REASON.repeat(6).slice(0, 1_000);
  const written = <Row extends { readonly reason: string | null }>(row: Row): Row => ({
    ...row,
    reason: said,
  });
  return {
    ...facts,
    decisions: facts.decisions.map(written),
    objections: facts.objections.map((objection) => ({ ...objection, words: said })),
    replacement: facts.replacement && written(facts.replacement),
    termination: facts.termination && written(facts.termination),
    milestones: facts.milestones.map((milestone) => ({ ...milestone, note: said })),
    visit: facts.visit && { ...facts.visit, remark: said },
    input: { ...facts.input, request: said.slice(0, 400) },
  };
}
