import { gatewayHeaders } from '../api/client.js';
import { newKey } from '../api/idempotency.js';
import { NETWORK, type Problem } from '../api/problems.js';

/** What the server takes, and at most how much of it. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf';
export const MOST_MEGABYTES = 10;

/** Where a page shall lie: an own case, or papers that were handed up. */
export interface PagePlace {
  of: 'case' | 'intake';
  id: string;
  kind: string;
}

const post = (path: string, type: string, key: string, body: BodyInit): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...gatewayHeaders(), 'content-type': type, 'idempotency-key': key },
    body,
  });

async function refusalOf(response: Response): Promise<Problem> {
  const { error } = (await response.json()) as { error?: { code?: string; message?: string } };
  return { code: error?.code ?? 'UNKNOWN', message: error?.message ?? '' };
}

/** Sends one page as it is. @returns what went wrong; null when it is kept */
export async function sendPage({ of, id, kind }: PagePlace, file: File): Promise<Problem | null> {
  const where = new URLSearchParams({ [of]: id, kind });
  try {
    const type = file.type || 'application/octet-stream';
    const response = await post(`/application-papers?${where}`, type, newKey(), file);
    return response.ok ? null : await refusalOf(response);
  } catch {
    return { code: NETWORK, message: '' };
  }
}

/** Fetches a page in clear, for a reason; nothing keeps it but the page on the screen. */
export async function lookAtPage(
  id: string,
  reason: string,
): Promise<{ content: Blob } | { problem: Problem }> {
  try {
    const body = JSON.stringify({ reason });
    const response = await post(`/application-papers/${id}/look`, 'application/json', newKey(), body);
    return response.ok ? { content: await response.blob() } : { problem: await refusalOf(response) };
  } catch {
    return { problem: { code: NETWORK, message: '' } };
  }
}
