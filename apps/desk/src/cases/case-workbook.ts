import { gatewayHeaders } from '../api/client.js';
import { newKey } from '../api/idempotency.js';
import { NETWORK, type Problem } from '../api/problems.js';
import { type ListedCases, workbookAddress } from './listed-cases.js';

interface Refused {
  readonly error?: { readonly code: string; readonly message?: string };
}

/** The same workbook with full names, for the reason given. */
export async function workbookWithNames(
  of: ListedCases,
  reason: string,
): Promise<{ file: Blob } | { problem: Problem }> {
  try {
    const response = await fetch(workbookAddress(of), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...gatewayHeaders(), 'content-type': 'application/json', 'idempotency-key': newKey() },
      body: JSON.stringify({ reason }),
    });
    if (response.ok) return { file: await response.blob() };
    const { error } = (await response.json()) as Refused;
    return { problem: { code: error?.code ?? 'UNKNOWN', message: error?.message ?? '' } };
  } catch {
    return { problem: { code: NETWORK, message: '' } };
  }
}
