import { type Locale, type Text, words } from '@fayuan/kernel';
import type { Indicator } from '@fayuan/ledger';
import {
  BRANCHES,
  CHANNELS,
  type ConsultationChannel,
  type ConsultationResult,
  PERSON_GROUPS,
  type PersonGroup,
  RESULTS,
} from './consultation.js';

export interface Choice<T extends string = string> {
  readonly code: T;
  readonly name: string;
}

/** A branch of law with its topics; its own code is for what has none. */
export interface BranchChoice extends Choice {
  readonly topics: readonly Choice[];
}

/** What the form offers, in the reader's language. */
export interface ConsultationForm {
  readonly channels: readonly Choice<ConsultationChannel>[];
  readonly branches: readonly BranchChoice[];
  readonly groups: readonly Choice<PersonGroup>[];
  readonly results: readonly Choice<ConsultationResult>[];
}

const CHANNEL_NAMES: Readonly<Record<ConsultationChannel, Text>> = {
  visit: words('来访', 'Visit'),
  phone: words('来电', 'Phone'),
  hotline_12348: words('12348', '12348'),
  online: words('网络', 'Online'),
  letter: words('来信', 'Letter'),
  event: words('活动现场', 'At an event'),
  other: words('其他', 'Other'),
};

const GROUP_NAMES: Readonly<Record<PersonGroup, Text>> = {
  women: words('妇女', 'Women'),
  elderly: words('老年人', 'Elderly'),
  migrant_workers: words('农民工', 'Migrant workers'),
  farmers: words('农民', 'Farmers'),
  disabled: words('残疾人', 'Disabled'),
  minors: words('未成年人', 'Minors'),
  military: words('军人军属', 'Service members and families'),
  poor: words('一般贫困者', 'In ordinary hardship'),
  foreigners: words('外国籍人', 'Foreigners'),
  other_groups: words('其他人群', 'Others'),
};

const RESULT_NAMES: Readonly<Record<ConsultationResult, Text>> = {
  drafted: words('代拟法律文书', 'Papers drafted'),
  applied: words('转为申请', 'Became an application'),
  accepted: words('申请被受理', 'Application accepted'),
  referred: words('转介其他机关', 'Referred elsewhere'),
};

const BRANCH_NAMES: Readonly<Record<(typeof BRANCHES)[number], Text>> = {
  civil: words('民事', 'Civil'),
  economic: words('经济', 'Economic'),
  administrative: words('行政', 'Administrative'),
  criminal: words('刑事', 'Criminal'),
};

export const channelName = (channel: ConsultationChannel): Text => CHANNEL_NAMES[channel];

const chosenFrom = <T extends string>(
  codes: readonly T[],
  names: Readonly<Record<T, Text>>,
  locale: Locale,
): Choice<T>[] => codes.map((code) => ({ code, name: names[code][locale] }));

/** The catalogue's line without the word that all of them share. */
const shortName = ({ name, nameEn }: Indicator, locale: Locale): string =>
  locale === 'en' ? nameEn : name.replace('咨询', '');

/** The choices of the form; topics are those of the catalogue, so that a new one is offered by itself. */
export function consultationForm(catalogue: readonly Indicator[], locale: Locale): ConsultationForm {
  const topicsOf = (branch: string) =>
    catalogue
      .filter((each) => each.partOf === `consultations.${branch}`)
      .map((each) => ({ code: each.code.replace(/^consultations\./, ''), name: shortName(each, locale) }));
  return {
    channels: chosenFrom(CHANNELS, CHANNEL_NAMES, locale),
    branches: chosenFrom(BRANCHES, BRANCH_NAMES, locale).map((branch) => ({
      ...branch,
      topics: topicsOf(branch.code),
    })),
    groups: chosenFrom(PERSON_GROUPS, GROUP_NAMES, locale),
    results: chosenFrom(RESULTS, RESULT_NAMES, locale),
  };
}
