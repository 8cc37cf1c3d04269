import { registerEnumType } from '@nestjs/graphql';
import type { ClockState, DueState, StopReason, TermDirection, TermUnit } from '@fayuan/clocks';

export const TermUnitEnum = {
  CALENDAR_DAY: 'calendar_day',
  WORKING_DAY: 'working_day',
  MONTH: 'month',
  HOUR: 'hour',
} as const satisfies Record<string, TermUnit>;
registerEnumType(TermUnitEnum, { name: 'TermUnit' });

export const TermDirectionEnum = { AFTER: 'after', BEFORE: 'before' } as const satisfies Record<
  string,
  TermDirection
>;
registerEnumType(TermDirectionEnum, {
  name: 'TermDirection',
  description: 'So much after its start at the latest, or so much before a day to come.',
});

export const ClockStateEnum = {
  RUNNING: 'running',
  STOPPED: 'stopped',
  OVERDUE: 'overdue',
  LAPSED: 'lapsed',
  MET: 'met',
  MET_LATE: 'met_late',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, ClockState>;
registerEnumType(ClockStateEnum, { name: 'ClockState' });

export const DueStateEnum = {
  DUE: 'due',
  OVERDUE: 'overdue',
  STOPPED: 'stopped',
} as const satisfies Record<string, DueState>;
registerEnumType(DueStateEnum, { name: 'DueState' });

export const StopReasonEnum = {
  SUPPLEMENT: 'supplement',
  REMOTE_CHECK: 'remote_check',
  RECIPIENT_CAUSED: 'recipient_caused',
} as const satisfies Record<string, StopReason>;
registerEnumType(StopReasonEnum, { name: 'StopReason', description: 'Why a clock stands still.' });
