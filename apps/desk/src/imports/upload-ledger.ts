import { gatewayHeaders } from '../api/client.js';
import { newKey } from '../api/idempotency.js';
import { NETWORK, type Problem } from '../api/problems.js';
import type { LedgerKind } from '../generated/graphql.js';

export type Uploaded = { id: string } | { problem: Problem };

/** What the server takes at most. */
export const MOST_MEGABYTES = 10;

/** Sends a workbook as it is; says how far it has come, from 0 to 100. */
export const uploadLedger = (
  ledger: LedgerKind,
  file: File,
  onProgress: (percent: number) => void,
): Promise<Uploaded> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/ledger-imports?ledger=${ledger.toLowerCase()}`);
    const headers = {
      ...gatewayHeaders(),
      'content-type': 'application/octet-stream',
      'idempotency-key': newKey(),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onerror = () => resolve({ problem: { code: NETWORK, message: '' } });
    request.onload = () => resolve(answerOf(request.responseText));
    request.send(file);
  });

function answerOf(text: string): Uploaded {
  try {
    const answer = JSON.parse(text) as { id?: string; error?: { code: string; message?: string } };
    if (answer.id) return { id: answer.id };
    return { problem: { code: answer.error?.code ?? 'UNKNOWN', message: answer.error?.message ?? '' } };
  } catch {
    return { problem: { code: NETWORK, message: '' } };
  }
}
