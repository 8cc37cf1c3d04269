import { readFileSync } from 'node:fs';
import { isDay } from '@fayuan/kernel';
import { z } from 'zod';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'a day of the scenario year as MM-DD');
const code = z.string().min(2);
const measures = z.record(z.string(), z.number().int().min(0));

const task = z.object({ title: z.string(), indicator: z.string(), target: z.number(), due: monthDay });
const directive = z.object({
  issuer: code,
  title: z.string(),
  kind: z.string().optional(),
  reissues: code.optional(),
  merged_with: z.string().optional(),
  theme: z.string().optional(),
  objective: z.string().optional(),
  period: z.tuple([monthDay, monthDay]).optional(),
  addressed_to: z.literal('all units below').optional(),
  issued: monthDay.optional(),
  report_due: monthDay,
  tasks: z.array(task).default([]),
});
const record = z.object({
  unit: code,
  date: monthDay,
  kind: z.string(),
  title: z.string(),
  place: z.string().optional(),
  partners: z.array(z.string()).default([]),
  occasion: z.string().nullish(),
  inspected: code.optional(),
  measures,
});
const media = z.object({
  unit: code,
  date: monthDay,
  outlet: z.string(),
  channel: z.string(),
  level: z.string().optional(),
  programme: z.string().optional(),
  title: z.string(),
});
const scenario = z.looseObject({
  about: z.string(),
  year: z.number().int().min(2000).max(2100),
  units: z.object({
    chain: z.array(z.string().regex(/^\d+ \S+/, 'a code and a name, e.g. "35 福建省"')).min(2),
    stations: z.array(z.object({ code, name: z.string() })),
  }),
  directives: z.array(directive).min(1),
  records: z.array(record),
  media: z.array(media).default([]),
  statement: z.string().optional(),
});

export type Scenario = z.infer<typeof scenario>;
export type ScenarioDirective = Scenario['directives'][number];

/** Codes from the top of the chain to the stations, each once. */
export const unitCodes = (file: Scenario): string[] => [
  ...chainCodes(file),
  ...file.units.stations.map((each) => each.code),
];

export const chainCodes = (file: Scenario): string[] =>
  file.units.chain.map((each) => each.split(' ')[0] ?? each);

export const dayOf = (file: Scenario, monthAndDay: string): string => `${file.year}-${monthAndDay}`;

/** What the file says its totals are, by unit code: the keys `totals_at_CODE`. */
export function expectedTotals(file: Scenario): Map<string, Record<string, number>> {
  const totals = new Map<string, Record<string, number>>();
  for (const [key, value] of Object.entries(file)) {
    const found = /^totals_at_(\d+)$/.exec(key);
    if (found?.[1]) totals.set(found[1], measures.parse(value));
  }
  return totals;
}

/** Faults that the shape alone does not show: units nobody declared, days that do not exist. */
function inconsistencies(file: Scenario): string[] {
  const known = new Set(unitCodes(file));
  const named = [
    ...file.directives.map((each, index) => [`directives.${index}.issuer`, each.issuer] as const),
    ...file.records.map((each, index) => [`records.${index}.unit`, each.unit] as const),
    ...file.media.map((each, index) => [`media.${index}.unit`, each.unit] as const),
  ];
  const unknown = named
    .filter(([, unit]) => !known.has(unit))
    .map(([at, unit]) => `${at}: 单位 ${unit} 未在 units 中列出 is not in units`);
  const days = [...file.records, ...file.media].filter((each) => !isDay(dayOf(file, each.date)));
  return [...unknown, ...days.map((each) => `${each.title}: 日期不存在 no such day: ${each.date}`)];
}

/**
 * Reads and checks a scenario file (docs/scenario-format.md).
 * @throws Error naming each place that is wrong.
 */
export function readScenario(path: string): Scenario {
  const parsed = scenario.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  const faults = parsed.success
    ? inconsistencies(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || faults.length)
    throw new Error(`场景文件有误 the scenario file is wrong:\n  ${faults.join('\n  ')}`);
  return parsed.data;
}
