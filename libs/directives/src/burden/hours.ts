import type { Level } from '@fayuan/kernel';

export type Effort = 'sign' | 'read' | 'reissue' | 'arrange' | 'enter' | 'report';

/**
 * Minutes of desk work per receiving unit. Not the campaign itself is weighed, only the paper around it. They are
 * estimates of ours, in force from 2026-11-24, to be corrected by timing people; they serve to compare drafts.
 *
 * sign     open, sign for it, hand it to the colleague in charge: 5
 * read     300 characters a minute, careful reading of an official text
 * reissue  a centre writes its own paper, has it signed and sends it: 60
 * arrange  per task: who, when, where: 20
 * enter    per figure the ledger does not hold: collect, add up, have it checked, type: 30; a held one is prefilled: 0
 * report   where one is asked: look over the prefilled report and send it: 15
 */
const MINUTES = { sign: 5, reissue: 60, arrange: 20, enter: 30, report: 15 } as const;
const CHARACTERS_PER_MINUTE = 300;

export interface LevelCount {
  readonly level: Level;
  readonly units: number;
}

/** What the hours depend on. */
export interface Asked {
  readonly recipients: readonly LevelCount[];
  /** Length of the text in characters. */
  readonly characters: number;
  readonly tasks: number;
  /** Figures asked that the ledger does not hold. */
  readonly figuresToEnter: number;
  readonly demandsReport: boolean;
}

/** One term of the sum: how often, and how many minutes each time. */
export interface HourTerm {
  readonly effort: Effort;
  readonly times: number;
  readonly minutes: number;
}

export interface LevelHours extends LevelCount {
  readonly terms: readonly HourTerm[];
  readonly minutesPerUnit: number;
  readonly hours: number;
}

export interface Hours {
  readonly levels: readonly LevelHours[];
  readonly total: number;
}

const tenth = (quantity: number): number => Math.round(quantity * 10) / 10;

function termsAt(level: Level, asked: Asked): HourTerm[] {
  const reading = Math.ceil(asked.characters / CHARACTERS_PER_MINUTE);
  const terms: HourTerm[] = [
    { effort: 'sign', times: 1, minutes: MINUTES.sign },
    { effort: 'read', times: 1, minutes: reading },
    { effort: 'reissue', times: level === 'township' ? 0 : 1, minutes: MINUTES.reissue },
    { effort: 'arrange', times: asked.tasks, minutes: MINUTES.arrange },
    { effort: 'enter', times: asked.figuresToEnter, minutes: MINUTES.enter },
    { effort: 'report', times: asked.demandsReport ? 1 : 0, minutes: MINUTES.report },
  ];
  return terms.filter((term) => term.times > 0 && term.minutes > 0);
}

/** Hours by level: units × (sum of times × minutes) ÷ 60, to a tenth; the total is the sum of the exact values. */
export function estimateHours(asked: Asked): Hours {
  const levels = asked.recipients.map(({ level, units }) => {
    const terms = termsAt(level, asked);
    const minutesPerUnit = terms.reduce((sum, { times, minutes }) => sum + times * minutes, 0);
    return { level, units, terms, minutesPerUnit, hours: tenth((units * minutesPerUnit) / 60) };
  });
  const minutes = levels.reduce((sum, { units, minutesPerUnit }) => sum + units * minutesPerUnit, 0);
  return { levels, total: tenth(minutes / 60) };
}
