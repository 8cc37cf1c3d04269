import { parseDay } from '@fayuan/kernel';
import type { ChaseMatter } from './chase.js';
import { chaseText } from './chase-text.js';

const matter = (more: Partial<ChaseMatter> = {}): ChaseMatter => ({
  title: '宣传月通知',
  dutyKind: 'sign',
  dueOn: parseDay('2026-04-23'),
  role: 'own',
  step: 1,
  workingDays: 1,
  unitCount: 1,
  fromName: '福州市法律援助中心',
  note: null,
  ...more,
});

describe('what a unit is told', () => {
  it.each([
    [{}, '《宣传月通知》2026-04-23 到期，已逾期 1 个工作日未签收，请尽快签收'],
    [{ workingDays: 0, step: 0 }, '《宣传月通知》今天（2026-04-23）到期，请签收'],
    [
      { workingDays: -3, step: -3, dutyKind: 'report' },
      '《宣传月通知》2026-04-23 到期，还有 3 个工作日，请按时上报',
    ],
    [
      { role: 'below', step: 3, workingDays: 3, unitCount: 7 },
      '《宣传月通知》所辖 7 个单位已逾期 3 个工作日未签收，请督促',
    ],
    [
      { role: 'below', step: null, workingDays: -1 },
      '【福州市法律援助中心催办】《宣传月通知》所辖 1 个单位2026-04-23 到期，未签收，请督促',
    ],
    [
      { step: null, note: '今天务必签收' },
      '【福州市法律援助中心催办】《宣传月通知》2026-04-23 到期，已逾期 1 个工作日未签收，请尽快签收（今天务必签收）',
    ],
  ] as const)('%j', (more, expected) => expect(chaseText(matter(more))['zh-CN']).toBe(expected));

  it('is said in English as well', () => {
    expect(chaseText(matter({ note: 'today' })).en).toBe(
      '“宣传月通知” was due on 2026-04-23 and is 1 working day(s) late: please sign for it (today)',
    );
  });
});
