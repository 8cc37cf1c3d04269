import type { ConsultationFilter } from '@fayuan/cases';
import { Refusal, words } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { ConsultationChannelEnum, ConsultationResultEnum } from './consultation.enum.js';

/** What the address says, in the words of the API; every part of it may be left out. */
export interface ConsultationAddress {
  readonly unit?: string;
  readonly channel?: string;
  readonly matter?: string;
  readonly result?: string;
  readonly from?: string;
  readonly to?: string;
  readonly ownOnly?: string;
  readonly unanswered?: string;
  readonly includeDeleted?: string;
}

const unknownChoice = (field: string): Refusal =>
  new Refusal({
    code: `input.${field}`,
    field,
    text: words('没有这个选项，请从列表中选择', 'There is no such choice; choose one of the list'),
  });

function choiceOf<T extends string>(
  field: string,
  value: string | undefined,
  all: Record<string, T>,
): T | null {
  if (!value) return null;
  const found = Object.hasOwn(all, value) ? all[value] : undefined;
  if (found === undefined) throw unknownChoice(field);
  return found;
}

/** @throws Refusal `input.date`, `input.channel`, `input.result` */
export const consultationFilterOf = (address: ConsultationAddress): ConsultationFilter => ({
  unitId: address.unit || null,
  channel: choiceOf('channel', address.channel, ConsultationChannelEnum),
  matter: address.matter || null,
  result: choiceOf('result', address.result, ConsultationResultEnum),
  from: address.from ? DateScalar.parseValue(address.from) : null,
  to: address.to ? DateScalar.parseValue(address.to) : null,
  ownOnly: address.ownOnly === 'true',
  unanswered: address.unanswered === 'true',
  includeDeleted: address.includeDeleted === 'true',
});
