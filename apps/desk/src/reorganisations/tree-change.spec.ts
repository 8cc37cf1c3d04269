import { changeOf, type ChangeForm, isComplete } from './tree-change.js';

const form: ChangeForm = {
  kind: 'MOVE',
  unitId: 'u',
  parentId: 'p',
  successorId: 's',
  newUnit: { code: '350199', placeName: '新区', name: '新区法律援助中心' },
  movedUnitIds: ['m'],
  effectiveOn: '2026-03-01',
  reason: ' 批复 ',
};

describe('a change of the tree in the form', () => {
  it('is sent with what its kind uses, whatever was chosen before', () => {
    const common = { unitId: 'u', effectiveOn: '2026-03-01', reason: '批复' };
    expect(changeOf(form)).toEqual({ ...common, kind: 'MOVE', parentId: 'p' });
    expect(changeOf({ ...form, kind: 'MERGE' })).toEqual({ ...common, kind: 'MERGE', successorId: 's' });
    expect(changeOf({ ...form, kind: 'CLOSE' })).toEqual({ ...common, kind: 'CLOSE' });
    expect(changeOf({ ...form, kind: 'SPLIT' })).toEqual({
      ...common,
      kind: 'SPLIT',
      newUnit: form.newUnit,
      movedUnitIds: ['m'],
    });
  });

  it('can be looked at beforehand when all that its kind needs is there', () => {
    expect(isComplete(form)).toBe(true);
    expect(isComplete({ ...form, parentId: null })).toBe(false);
    expect(isComplete({ ...form, kind: 'CLOSE', parentId: null })).toBe(true);
    expect(isComplete({ ...form, kind: 'SPLIT', newUnit: { ...form.newUnit, code: '' } })).toBe(false);
    expect(isComplete({ ...form, reason: '  ' })).toBe(false);
  });
});
