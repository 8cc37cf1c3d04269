import { addressWords, recipientCounts } from './address-words.js';
import type { RecipientGroup } from './recipients.js';

const group = (more: Partial<RecipientGroup>): RecipientGroup => ({
  role: 'primary',
  level: 'township',
  kind: 'station',
  host: null,
  count: 20,
  names: ['甲站', '乙站', '丙站'],
  ...more,
});

describe('the line that addresses the recipients', () => {
  it('names kinds together, higher levels first, branches by their host', () => {
    const groups = [
      group({ kind: 'branch', host: '妇联' }),
      group({}),
      group({ level: 'county', kind: 'center' }),
      group({ level: 'city', kind: 'center' }),
    ];
    expect(addressWords(groups, 'primary')).toBe(
      '各市法律援助中心，各县（市、区）法律援助中心，各法律援助工作站，各妇联分部',
    );
  });

  it('names small groups unit by unit', () => {
    const few = group({
      level: 'county',
      kind: 'center',
      count: 2,
      names: ['长乐区法律援助中心', '连江县法律援助中心'],
    });
    expect(addressWords([group({}), few], 'primary')).toBe(
      '长乐区法律援助中心、连江县法律援助中心，各法律援助工作站',
    );
  });

  it('keeps the roles apart and says nothing when nobody is copied', () => {
    const copied = group({ role: 'copy', kind: 'branch', host: '总工会' });
    expect(recipientCounts([group({}), copied])).toMatchObject({
      primary: 20,
      copy: 20,
      addressee: '各法律援助工作站',
      copiedTo: '各总工会分部',
    });
    expect(recipientCounts([group({})]).copiedTo).toBeNull();
  });
});
