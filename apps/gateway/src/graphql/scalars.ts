import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type Day, isDay, Refusal, words } from '@fayuan/kernel';

const wrongDate = (): Refusal =>
  new Refusal({
    code: 'input.date',
    text: words(
      '日期应为存在的日子，写作 2026-05-07 的形式',
      'A date is a day that exists, written like 2026-05-07',
    ),
  });

const wrongMoment = (): Refusal =>
  new Refusal({
    code: 'input.date_time',
    text: words(
      '时间应写作 2026-05-07T09:30:00+08:00 的形式，并带时区',
      'A moment is written like 2026-05-07T09:30:00+08:00, with its offset',
    ),
  });

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function toDay(value: unknown): Day {
  if (typeof value !== 'string' || !isDay(value)) throw wrongDate();
  return value;
}

function toMoment(value: unknown): Date {
  if (typeof value !== 'string' || !MOMENT.test(value)) throw wrongMoment();
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) throw wrongMoment();
  return moment;
}

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

/** A calendar day; comes in and goes out as `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: 'A calendar day, `2026-05-07`.',
  parseValue: toDay,
  parseLiteral: (node) => toDay(textOf(node)),
  serialize: toDay,
});

/** A moment; comes in with an offset and goes out in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 with offset.',
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(textOf(node)),
  serialize: (value) => (value instanceof Date ? value : toMoment(value)).toISOString(),
});
