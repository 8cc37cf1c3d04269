import { inTurns } from './in-turns.js';
import { keyOf, nearestDirective, type Play, type PlayedDirective, unitOf } from './play.js';
import { dayOf, type Scenario } from './scenario-file.js';

const RECORD = `mutation ScenarioRecord($input: ActivityInput!, $key: ID!) {
  recordActivity(input: $input, idempotencyKey: $key) { id } }`;

interface Entry {
  readonly unit: string;
  readonly words: readonly string[];
  readonly input: Record<string, unknown>;
}

const measureList = (measures: Readonly<Record<string, number>>) =>
  Object.entries(measures).map(([indicator, quantity]) => ({ indicator, quantity }));

function recordEntry(play: Play, record: Scenario['records'][number], index: number): Entry {
  const input = {
    kind: record.kind.toUpperCase(),
    title: record.title,
    heldOn: dayOf(play.file, record.date),
    place: record.place ?? null,
    partners: record.partners,
    occasion: record.occasion ?? null,
    inspectedUnitId: record.inspected ? unitOf(play, record.inspected).id : null,
    measures: measureList(record.measures),
  };
  return { unit: record.unit, words: ['record', String(index)], input };
}

function mediaEntry(play: Play, item: Scenario['media'][number], index: number): Entry {
  const { outlet, channel, level, programme } = item;
  const input = {
    kind: 'MEDIA_ITEM',
    title: item.title,
    heldOn: dayOf(play.file, item.date),
    media: { outlet, channel, level: level ?? null, programme: programme ?? null },
    measures: measureList({ media_items: 1 }),
  };
  return { unit: item.unit, words: ['media', String(index)], input };
}

/** Every unit enters its own activities, each credited to the directive nearest to it. */
export async function playRecords(play: Play, directives: readonly PlayedDirective[]): Promise<void> {
  const entries = [
    ...play.file.records.map((record, index) => recordEntry(play, record, index)),
    ...play.file.media.map((item, index) => mediaEntry(play, item, index)),
  ];
  let done = 0;
  await inTurns(entries, async ({ unit, words, input }) => {
    const recorder = unitOf(play, unit);
    const directiveId = nearestDirective(directives, recorder).id;
    await recorder.worker.ask(RECORD, { input: { ...input, directiveId }, key: keyOf(play, ...words) });
    done += 1;
    if (done % 20 === 0 || done === entries.length)
      play.tell(`  活动记录 activities ${done}/${entries.length}`);
  });
}
