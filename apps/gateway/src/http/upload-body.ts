import type { FastifyInstance } from 'fastify';
import type { Readable } from 'node:stream';
import { Refusal, words } from '@fayuan/kernel';
import type { GatewayRequest } from '../access/request.js';

const tooLarge = (most: number): Refusal =>
  new Refusal({
    code: 'file.too_large',
    field: 'file',
    text: words(
      `文件不能超过 ${Math.floor(most / 1_048_576)} MB，请压缩后再传`,
      `A file may have at most ${Math.floor(most / 1_048_576)} MB; make it smaller and try again`,
    ),
  });

const keyMissing = (): Refusal =>
  new Refusal({
    code: 'idempotency.missing',
    field: 'idempotency-key',
    text: words(
      '请求缺少编号，请重新上传',
      'The request carries no key (header idempotency-key); upload again',
    ),
  });

/** The key under which what a request asks is done once. @throws Refusal `idempotency.missing` */
export function keyOfRequest({ headers }: GatewayRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key === '' || key.length > 200) throw keyMissing();
  return key;
}

/** Leaves picture, PDF and binary bodies unread, so that nothing is taken in before the caller was checked. */
export function addUploadParser(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(/^(image\/[\w.+-]+|application\/(octet-stream|pdf))/, (_request, body, done) =>
    done(null, body),
  );
}

/** Reads an upload whose body was left unread. @throws Refusal `file.too_large` past `most` bytes */
export async function readUpload(body: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
