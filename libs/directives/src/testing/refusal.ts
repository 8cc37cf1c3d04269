import { Refusal } from '@fayuan/kernel';

/** Code and field of the refusal that an act ends in; `was not refused` when it does not. Faults are thrown on. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'was not refused',
    (error: unknown) => {
      if (error instanceof Refusal) return `${error.code} ${error.field ?? ''}`.trim();
      throw error;
    },
  );
