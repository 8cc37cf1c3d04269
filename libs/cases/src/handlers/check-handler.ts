import { isId } from '@fayuan/kernel';
import type { HandlerInput, HandlerRecord, Spell } from './handler.js';
import {
  criminalBeforePractice,
  spellBackwards,
  accountNotFound,
  valueNeeded,
  valueTooLong,
} from './handler.errors.js';

const LONGEST = 100;
const MOST_LANGUAGES = 10;

const textOf = (field: string, given: string | null | undefined): string | null => {
  const text = given?.trim() ?? '';
  if (text.length > LONGEST) throw valueTooLong(`input.${field}`, LONGEST);
  return text === '' ? null : text;
};

function needed(field: string, given: string | null, name: { zh: string; en: string }): string {
  if (given === null) throw valueNeeded(`input.${field}`, name.zh, name.en);
  return given;
}

function spellsOf(spells: readonly Spell[]): Spell[] {
  const wrong = spells.findIndex(({ from, to }) => to !== null && to < from);
  if (wrong >= 0) throw spellBackwards(wrong);
  return spells
    .map(({ from, to }) => ({ from, to: to ?? null }))
    .sort((one, other) => one.from.localeCompare(other.from));
}

/** Judges what the centre writes of a handler. A lawyer has a firm and a licence. @throws Refusal naming the field */
export function checkHandler(input: HandlerInput): HandlerRecord {
  const licenceNumber = textOf('licenceNumber', input.licenceNumber);
  const firm = textOf('firm', input.firm);
  const isLawyer = input.kind === 'lawyer';
  if (isLawyer) needed('licenceNumber', licenceNumber, { zh: '执业证号', en: 'the licence number' });
  if (isLawyer) needed('firm', firm, { zh: '律师事务所', en: 'the firm' });
  const { practisingSince = null, criminalSince = null, accountId = null, endedOn = null } = input;
  if (criminalSince !== null && practisingSince !== null && criminalSince < practisingSince)
    throw criminalBeforePractice();
  if (accountId !== null && !isId(accountId)) throw accountNotFound();
  return {
    kind: input.kind,
    name: needed('name', textOf('name', input.name), { zh: '姓名', en: 'the name' }),
    firm,
    licenceNumber,
    phone: textOf('phone', input.phone),
    specialties: [...new Set(input.specialties)],
    tags: [...new Set(input.tags)],
    languages: languagesOf(input.languages),
    practisingSince,
    criminalSince,
    away: spellsOf(input.away),
    holdsPublicPost: input.holdsPublicPost || input.kind === 'centre_staff',
    accountId,
    endedOn,
  };
}

const languagesOf = (given: readonly string[]): string[] =>
  [...new Set(given.flatMap((each, at) => textOf(`languages.${at}`, each) ?? []))].slice(0, MOST_LANGUAGES);
