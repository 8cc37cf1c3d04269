import { parseValue } from 'graphql';
import { Refusal } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from './scalars.js';

describe('days and moments over the wire', () => {
  it('take and give days as they are written', () => {
    expect(DateScalar.parseValue('2026-05-07')).toBe('2026-05-07');
    expect(DateScalar.parseLiteral(parseValue('"2026-05-07"'))).toBe('2026-05-07');
    expect(DateScalar.serialize('2026-05-07')).toBe('2026-05-07');
  });

  it('refuse days that do not exist or are written otherwise', () => {
    for (const wrong of ['2026-02-30', '2026-5-7', '2026-05-07T00:00:00Z', '', 20260507, null]) {
      expect(() => DateScalar.parseValue(wrong)).toThrow(Refusal);
    }
    expect(() => DateScalar.parseLiteral(parseValue('20260507'))).toThrow(Refusal);
  });

  it('take moments with an offset and give them in UTC', () => {
    const moment = DateTimeScalar.parseValue('2026-05-07T09:30:00+08:00');
    expect(DateTimeScalar.serialize(moment)).toBe('2026-05-07T01:30:00.000Z');
  });

  it('refuse moments without an offset, and what is none', () => {
    for (const wrong of ['2026-05-07T09:30:00', '2026-05-07', '2026-13-07T09:30:00Z', 1_700_000_000, {}]) {
      expect(() => DateTimeScalar.parseValue(wrong)).toThrow(Refusal);
    }
  });
});
