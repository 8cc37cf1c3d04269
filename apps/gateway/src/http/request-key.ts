import { Refusal, words } from '@fayuan/kernel';
import type { GatewayRequest } from '../access/request.js';

const keyMissing = (): Refusal =>
  new Refusal({
    code: 'idempotency.missing',
    field: 'idempotency-key',
    text: words(
      '请求缺少编号，请重新操作',
      'The request carries no key (header idempotency-key); try it again',
    ),
  });

const LONGEST = 200;

/** The key of a request that is no GraphQL. @throws Refusal `idempotency.missing` */
export function requestKey({ headers }: GatewayRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key === '' || key.length > LONGEST) throw keyMissing();
  return key;
}
