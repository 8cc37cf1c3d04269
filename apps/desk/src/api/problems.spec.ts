import { CombinedError } from '@urql/core';
import { fieldPath, problemsOf } from './problems.js';

describe('problemsOf', () => {
  it('finds nothing in a good answer', () => {
    expect(problemsOf(undefined)).toEqual([]);
  });

  it('calls a lost connection what it is', () => {
    expect(problemsOf(new CombinedError({ networkError: new Error('offline') }))).toEqual([
      { code: 'NETWORK', message: '' },
    ]);
  });

  it('reads code, field and the localized message', () => {
    const error = new CombinedError({
      graphQLErrors: [
        {
          message: 'raw',
          extensions: { code: 'DUE_IN_PAST', field: 'input.tasks.0.dueOn', message: '时限已过' },
        },
      ],
    });
    expect(problemsOf(error)).toEqual([
      { code: 'DUE_IN_PAST', field: 'input.tasks.0.dueOn', message: '时限已过' },
    ]);
  });
});

describe('fieldPath', () => {
  it.each([
    ['title', ['title']],
    ['input.title', ['title']],
    ['tasks.0.dueOn', ['tasks', 0, 'dueOn']],
    ['tasks[2].target', ['tasks', 2, 'target']],
  ])('%s', (field, path) => {
    expect(fieldPath(field)).toEqual(path);
  });
});
