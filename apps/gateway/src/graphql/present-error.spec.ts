import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal, words } from '@fayuan/kernel';
import { isFault, presentError } from './present-error.js';

const refusal = new Refusal({
  code: 'thing.wrong',
  field: 'title',
  text: words('标题太长', 'The title is too long'),
});
const asked = { locale: 'zh-CN', requestId: 'request-1' } as const;
const shown = (error: Error): GraphQLFormattedError =>
  presentError(error, { message: error.message, extensions: { code: 'X' } }, asked);

describe('what leaves the house for an error', () => {
  it('is a refusal as it is, in the language of the person', () => {
    const error = new GraphQLError('wrapped', { originalError: refusal, path: ['thing'] });
    expect(shown(error)).toEqual({
      message: '标题太长',
      extensions: { code: 'thing.wrong', field: 'title' },
    });
    expect(presentError(error, { message: '' }, { ...asked, locale: 'en' }).message).toBe(
      'The title is too long',
    );
    expect(isFault(error)).toBe(false);
  });

  it('is a number for a fault, and not a word of it', () => {
    const error = new GraphQLError('select * from account failed', { originalError: new Error('secret') });
    const answer = shown(error);
    expect(answer.extensions).toEqual({ code: 'internal', requestId: 'request-1' });
    expect(JSON.stringify(answer)).not.toMatch(/secret|account/);
    expect(isFault(error)).toBe(true);
  });

  it('names the field of a value that does not fit', () => {
    const wrapped = new GraphQLError('Expected type "Date".', {
      originalError: new Refusal({ code: 'input.date', text: words('日期', 'date') }),
    });
    const message =
      'Variable "$input" got invalid value "x" at "input.tasks[0].dueOn"; Expected type "Date".';
    const error = new GraphQLError(message, { originalError: wrapped });
    const plain = { message, extensions: { code: 'BAD_USER_INPUT' } };
    expect(presentError(error, plain, asked)).toEqual({
      message: '日期',
      extensions: { code: 'input.date', field: 'tasks.0.dueOn' },
    });
  });

  it('names the variable when the value is missing or of the wrong kind', () => {
    const plain = {
      message: 'Variable "$id" of required type "ID!" was not provided.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
    const error = new GraphQLError(plain.message, { extensions: plain.extensions });
    expect(presentError(error, plain, asked).extensions).toEqual({ code: 'input.invalid', field: 'id' });
    expect(isFault(error)).toBe(false);
  });
});
