import { Refusal } from '@fayuan/kernel';
import { checkPaper } from './directive-rules.js';

const paper = {
  title: '关于开展宣传月活动的通知',
  sections: [{ heading: '活动时间', text: '5月1日至31日' }],
};

function fieldRefused(more: Partial<Parameters<typeof checkPaper>[0]>): string | undefined {
  try {
    checkPaper({ ...paper, ...more });
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
}

describe('a paper that goes down', () => {
  it('is a notice, a bulletin or a reply', () => {
    expect(fieldRefused({})).toBeUndefined();
    for (const documentKind of ['bulletin', 'reply'] as const)
      expect(fieldRefused({ documentKind })).toBeUndefined();
    for (const documentKind of ['letter', 'request', 'report'] as const)
      expect(fieldRefused({ documentKind })).toBe('directive.not_downward documentKind');
  });

  it('is never classified, by its field or by a mark', () => {
    expect(fieldRefused({ classification: 'confidential' })).toBe('directive.classified classification');
    expect(fieldRefused({ title: '绝密★关于某事的通知' })).toBe('directive.classified title');
    expect(fieldRefused({ title: '【机密】★ 关于某事的通知' })).toBe('directive.classified title');
    expect(fieldRefused({ sections: [{ heading: '一', text: '正文\n秘密☆一年' }] })).toBe(
      'directive.classified sections.0.text',
    );
    expect(fieldRefused({ sections: [{ heading: '秘密★', text: '正文' }] })).toBe(
      'directive.classified sections.0.heading',
    );
  });

  it('may speak of secrets', () => {
    expect(fieldRefused({ title: '关于做好保守国家秘密工作的通知' })).toBeUndefined();
    expect(
      fieldRefused({ sections: [{ heading: '保密', text: '秘密、机密、绝密事项一律走机要渠道' }] }),
    ).toBeUndefined();
  });
});
