/** Why a carrier could not hand a message over. The reason is a short name for the log, never the other side's data. */
export class DeliveryError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'DeliveryError';
  }
}

/** The name under which a failure stands in the delivery log: the code of a network error, else the class of the error. */
export function failureName(error: unknown): string {
  if (error instanceof DeliveryError) return error.reason;
  if (!(error instanceof Error)) return 'Error';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
