import { birthDayIn, type Day, isDay, sexIn } from '@fayuan/kernel';
import { identityDocument, type IdentityDocument, saysBirth } from './identity-document.js';
import { addressTooLong, birthDayWrong, contradictsNumber } from './person.errors.js';
import { personName } from './person-name.js';
import type { KnownDetails, PersonDetails } from './person.js';
import { phoneNumber } from './phone.js';

const LONGEST_ADDRESS = 200;

const given = (text: string | null | undefined): string | null => text?.trim() || null;

function birthDay(typed: string | null, today: Day, field: string): Day | null {
  if (typed === null) return null;
  if (!isDay(typed) || typed > today || typed < '1880-01-01') throw birthDayWrong(field);
  return typed;
}

function address(typed: string | null, field: string): string | null {
  if (typed && typed.length > LONGEST_ADDRESS) throw addressTooLong(field, LONGEST_ADDRESS);
  return typed;
}

/** What the document says of sex and day of birth goes before what was typed, and must not contradict it. */
function withBirth(details: KnownDetails, document: IdentityDocument | null, at: string): KnownDetails {
  if (!document || !saysBirth(document.kind)) return details;
  const said = { sex: sexIn(document.number), birthDay: birthDayIn(document.number) };
  for (const field of ['sex', 'birthDay'] as const)
    if (details[field] !== null && details[field] !== said[field]) throw contradictsNumber(`${at}.${field}`);
  return { ...details, ...said };
}

/**
 * Details of a person, each in its one form. Pure.
 * @param at where the details stand in the input, e.g. `input.applicant`: refusals name `input.applicant.phone`
 * @param today of the unit: nobody is born later
 * @throws Refusal naming the field, never what was typed
 */
export function checkPerson(typed: PersonDetails, today: Day, at = 'person'): KnownDetails {
  const number = given(typed.document?.number);
  const phone = given(typed.phone);
  const document =
    typed.document && number
      ? identityDocument({ kind: typed.document.kind, number }, `${at}.document.number`)
      : null;
  const details: KnownDetails = {
    name: personName(typed.name, `${at}.name`),
    document,
    phone: phone === null ? null : phoneNumber(phone, `${at}.phone`),
    address: address(given(typed.address), `${at}.address`),
    sex: typed.sex ?? null,
    birthDay: birthDay(given(typed.birthDay), today, `${at}.birthDay`),
  };
  const checked = withBirth(details, document, at);
  birthDay(checked.birthDay, today, `${at}.document.number`);
  return checked;
}
