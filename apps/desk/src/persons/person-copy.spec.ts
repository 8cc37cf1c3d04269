import { copyText } from './person-copy.js';

const WORDS = { heading: '个人信息副本', field: (field: string) => `<${field}>`, nothing: '没有其他记录' };
const PERSON = {
  personId: 'a',
  name: '王小明',
  document: '11010519491231002X',
  phone: null,
  address: null,
  birthDay: null,
};

describe('the copy of a person’s data', () => {
  it('says what is there and leaves out what is not, matter by matter', () => {
    const records = [
      { title: '法律援助案件 1号', fields: [{ label: '身份', value: '受援人' }] },
      { title: '法律咨询 2026-05-20', fields: [] },
    ];
    const text = copyText({ person: PERSON, records }, WORDS);
    expect(text.replaceAll('\r\n', '|')).toBe(
      '\uFEFF个人信息副本||<NAME>：王小明|<DOCUMENT>：11010519491231002X||法律援助案件 1号|  身份：受援人||法律咨询 2026-05-20|',
    );
  });

  it('says so where nothing else is held', () => {
    expect(copyText({ person: PERSON, records: [] }, WORDS)).toContain('没有其他记录');
  });
});
