import { namedUnits } from './difference.js';

const difference = (field: string, before: string | null, after: string | null) => ({ field, before, after });

describe('namedUnits', () => {
  it('finds the units that tasks name before and after, each once', () => {
    const found = namedUnits([
      difference('title', 'a', 'b'),
      difference('tasks.t1.leadUnitId', null, 'u1'),
      difference('tasks.t1.coUnitIds', '["u2","u1"]', '[]'),
      difference('tasks.t1.split', '{"shares":[{"unitId":"u3","quantity":4}]}', null),
    ]);
    expect(found).toEqual(['u1', 'u2', 'u3']);
  });
});
