import type { ConsultationFilter } from '@fayuan/cases';
import { DateScalar } from '../graphql/scalars.js';
import { choiceOf } from '../http/address-choice.js';
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
