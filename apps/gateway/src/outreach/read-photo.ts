import { Readable } from 'node:stream';
import { MOST_BYTES } from '@fayuan/files';
import { Refusal, words } from '@fayuan/kernel';
import type { GatewayRequest } from '../access/request.js';
import { keyOfRequest, readUpload } from '../http/upload-body.js';

const bodyMissing = (): Refusal =>
  new Refusal({
    code: 'file.not_a_picture',
    field: 'file',
    text: words(
      '请以图片格式发送照片（JPEG、PNG 或 WebP）',
      'Send the photo itself as the body, with its type (JPEG, PNG or WebP)',
    ),
  });

/**
 * The photo that is the body of a request, with the key under which it is kept once.
 * @throws Refusal `idempotency.missing`, `file.not_a_picture`, `file.too_large`
 */
export async function readPhoto(
  request: GatewayRequest,
): Promise<{ readonly key: string; readonly bytes: Buffer }> {
  const key = keyOfRequest(request);
  if (!(request.body instanceof Readable)) throw bodyMissing();
  return { key, bytes: await readUpload(request.body, MOST_BYTES) };
}
