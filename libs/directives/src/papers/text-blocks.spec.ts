import { sectionBlocks } from './text-blocks.js';

const textOf = (sections: Parameters<typeof sectionBlocks>[0]) =>
  sectionBlocks(sections).map((block) => ('text' in block ? block.text : ''));

describe('the sections of a paper', () => {
  it('are numbered by their headings, so that an opening without one takes no number', () => {
    const sections = [
      { heading: '', text: '现将有关事项通知如下。' },
      { heading: '活动时间', text: '5月。' },
      { heading: '二、工作要求', text: '（一）加强领导。\n按时报送。' },
    ];
    expect(textOf(sections)).toEqual([
      '现将有关事项通知如下。',
      '一、活动时间',
      '5月。',
      '二、工作要求',
      '（一）加强领导。',
      '按时报送。',
    ]);
  });
});
