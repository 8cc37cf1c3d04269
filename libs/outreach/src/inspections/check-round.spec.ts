import { newId, parseDay, type Refusal } from '@fayuan/kernel';
import { checkRound, MOST_STOPS } from './check-round.js';
import { type RoundInput, stopLight } from './inspection-round.js';

const TODAY = parseDay('2026-05-08');
const stop = (more: object = {}) => ({ unitId: newId(), plannedOn: parseDay('2026-05-12'), ...more });
const right = (more: Partial<RoundInput> = {}): RoundInput => ({
  title: ' 五月督查 ',
  stops: [stop()],
  ...more,
});
const refusalOf = (input: RoundInput): Pick<Refusal, 'code' | 'field'> => {
  try {
    checkRound(input, TODAY);
  } catch (error) {
    return { code: (error as Refusal).code, field: (error as Refusal).field };
  }
  return { code: 'accepted', field: undefined };
};

describe('a plan of visits', () => {
  it('is trimmed; who goes is named once each', () => {
    const unitId = newId();
    const stops = [stop({ unitId, inspectors: ['王主任', ' 王主任 ', ''] })];
    expect(checkRound(right({ stops, directiveId: '' }), TODAY)).toEqual({
      title: '五月督查',
      directiveId: null,
      stops: [{ unitId, plannedOn: '2026-05-12', inspectors: ['王主任'] }],
    });
  });

  const twice = newId();
  it.each<[string, Partial<RoundInput>, string, string | undefined]>([
    ['without a title', { title: ' ' }, 'activity.text_missing', 'title'],
    ['without a unit', { stops: [] }, 'inspection_round.no_stops', 'stops'],
    [
      'with too many units',
      { stops: Array.from({ length: MOST_STOPS + 1 }, () => stop()) },
      'inspection_round.too_many_stops',
      'stops',
    ],
    [
      'with a unit twice',
      { stops: [stop({ unitId: twice }), stop({ unitId: twice })] },
      'inspection_round.unit_twice',
      'stops.1.unitId',
    ],
    [
      'with a unit that is none',
      { stops: [stop({ unitId: 'x' })] },
      'activity.inspected_unit_not_below',
      'stops.0.unitId',
    ],
    [
      'in another century',
      { stops: [stop({ plannedOn: parseDay('2126-05-12') })] },
      'inspection_round.planned_outside',
      'stops.0.plannedOn',
    ],
    [
      'with too many people',
      { stops: [stop({ inspectors: Array(21).fill('某') })] },
      'activity.too_many',
      'stops.0.inspectors',
    ],
    ['for a directive that is none', { directiveId: 'x' }, 'activity.directive_not_found', 'directiveId'],
  ])('%s is refused by name', (_name, more, code, field) => {
    expect(refusalOf(right(more))).toEqual({ code, field });
  });
});

describe('the light of a planned visit', () => {
  it('is late only when its day has passed without a visit', () => {
    const at = (plannedOn: string, visitedOn: string | null = null) =>
      stopLight(
        { plannedOn: parseDay(plannedOn), visitedOn: visitedOn === null ? null : parseDay(visitedOn) },
        TODAY,
      );
    expect([at('2026-05-07'), at('2026-05-08'), at('2026-05-07', '2026-05-10')]).toEqual([
      'overdue',
      'not_started',
      'done',
    ]);
  });
});
