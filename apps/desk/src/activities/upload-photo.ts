import { gatewayHeaders } from '../api/client.js';
import { newKey } from '../api/idempotency.js';

/** Sends one photo as it is; gives its id, or null when the server did not take it. */
export const uploadPhoto = async (file: File): Promise<string | null> => {
  try {
    const response = await fetch('/files', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...gatewayHeaders(), 'content-type': file.type, 'idempotency-key': newKey() },
      body: file,
    });
    if (!response.ok) return null;
    const answer = (await response.json()) as { id?: unknown };
    return typeof answer.id === 'string' ? answer.id : null;
  } catch {
    return null;
  }
};
