import { fitInto } from './compress.js';

describe('fitInto', () => {
  it('shortens the long edge and keeps the shape', () => {
    expect(fitInto(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fitInto(3000, 4000)).toEqual({ width: 1200, height: 1600 });
  });

  it('never enlarges and never vanishes', () => {
    expect(fitInto(800, 600)).toEqual({ width: 800, height: 600 });
    expect(fitInto(10000, 1)).toEqual({ width: 1600, height: 1 });
  });
});
