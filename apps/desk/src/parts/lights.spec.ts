import { lightShapes, lightsByUrgency, lightWord } from './lights.js';

describe('lightWord', () => {
  it('says how late', () => {
    expect(lightWord('OVERDUE', -3)).toEqual({ key: 'light.overdueDays', count: 3 });
  });
  it('says how near', () => {
    expect(lightWord('NEAR', 2)).toEqual({ key: 'light.nearDays', count: 2 });
    expect(lightWord('NEAR', 0)).toEqual({ key: 'light.dueToday' });
  });
  it('does not contradict the server when the clocks differ', () => {
    expect(lightWord('OVERDUE', 0)).toEqual({ key: 'light.OVERDUE' });
    expect(lightWord('NEAR', -1)).toEqual({ key: 'light.NEAR' });
    expect(lightWord('NEAR', 20)).toEqual({ key: 'light.NEAR' });
    expect(lightWord('DONE', -5)).toEqual({ key: 'light.DONE' });
  });
});

describe('lightShapes', () => {
  it('gives every light a shape of its own, and every shape a place in the order', () => {
    const shapes = Object.values(lightShapes);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect([...lightsByUrgency].sort()).toEqual(Object.keys(lightShapes).sort());
  });
});
