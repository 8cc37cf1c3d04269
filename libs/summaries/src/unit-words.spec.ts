import { areaWord, campaignName, deployingUnits, officialName } from './unit-words.js';

it.each([
  ['长乐区', 'county', '全区'],
  ['溧水县', 'county', '全县'],
  ['福州市', 'city', '全市'],
  ['福清市', 'county', '全市'],
  ['福建省', 'province', '全省'],
  ['广西壮族自治区', 'province', '全区'],
  ['吴航街道', 'township', '全街道'],
  ['某地', 'county', '全县'],
] as const)('calls the area of %s (%s) %s', (name, level, word) => {
  expect(areaWord(name, level)).toBe(word);
});

it('names agencies as they sign', () => {
  expect(officialName('长乐区', 'county')).toBe('长乐区法律援助中心');
  expect(officialName('吴航街道', 'township')).toBe('吴航街道法律援助工作站');
  expect(officialName('长乐区法律援助中心', 'county')).toBe('长乐区法律援助中心');
  expect(
    deployingUnits([
      { name: '福建省', level: 'province' },
      { name: '福州市', level: 'city' },
    ]),
  ).toBe('福建省、福州市法律援助中心');
  expect(
    deployingUnits([
      { name: '司法部', level: 'ministry' },
      { name: '福建省', level: 'province' },
    ]),
  ).toBe('司法部、福建省法律援助中心');
});

it.each([
  ['关于开展法律援助宣传月活动的通知', null, '法律援助宣传月活动'],
  ['关于转发省法律援助中心《关于开展法律援助宣传月活动的通知》的通知', null, '法律援助宣传月活动'],
  ['关于开展法律援助宣传月活动的通知', '中心成立十周年宣传活动', '法律援助宣传月暨中心成立十周年宣传活动'],
  ['关于开展法律援助宣传月暨周年活动的通知', '周年活动', '法律援助宣传月暨周年活动'],
  ['宣传周方案', null, '宣传周方案'],
])('finds the campaign in %s', (title, merged, name) => {
  expect(campaignName(title, merged)).toBe(name);
});
