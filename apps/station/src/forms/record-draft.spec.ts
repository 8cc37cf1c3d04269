import {
  checkDraft,
  draftOfInput,
  emptyDraft,
  entryOf,
  presetDay,
  presetDirective,
  type RecordDraft,
  type RecordForm,
  sameDay,
  toInput,
  unusualMeasures,
} from './record-draft.js';

const form: RecordForm = {
  kind: 'CONSULTATION_EVENT',
  name: '现场咨询活动',
  fields: ['PLACE', 'PARTNERS', 'OCCASION'],
  measures: [
    { code: 'consultations', name: '解答咨询', nameEn: 'Consultations', unit: '人次', unitEn: '' },
    { code: 'leaflets', name: '发放资料', nameEn: 'Leaflets', unit: '份', unitEn: '' },
  ],
};
const TODAY = '2026-05-08';
const filled: RecordDraft = {
  ...emptyDraft('CONSULTATION_EVENT'),
  title: ' 广场咨询 ',
  heldOn: '2026-05-07',
  place: '人民会堂',
  partners: '妇联、 司法所,,团委',
  quantities: { consultations: '３６人次', leaflets: '' },
  directiveId: 'd1',
};

describe('checkDraft', () => {
  it('lets a sound draft through', () => expect(checkDraft(filled, form, { today: TODAY })).toEqual([]));

  it('names every field at once, in form order', () => {
    const draft = { ...filled, title: ' ', heldOn: '', quantities: { consultations: 'x', leaflets: '1.5' } };
    expect(checkDraft(draft, form, { today: TODAY, mending: true }).map((problem) => problem.field)).toEqual([
      'heldOn',
      'title',
      'consultations',
      'leaflets',
      'reason',
    ]);
  });

  it('refuses the future and a form that counts nothing, but takes a zero beside another figure', () => {
    expect(checkDraft({ ...filled, heldOn: '2026-05-09' }, form, { today: TODAY })[0]?.message).toBe(
      'problem.future',
    );
    expect(checkDraft({ ...filled, quantities: {} }, form, { today: TODAY })[0]?.message).toBe(
      'problem.noQuantity',
    );
    const zeros = { ...filled, quantities: { leaflets: '0' } };
    expect(checkDraft(zeros, form, { today: TODAY })[0]?.message).toBe('problem.noQuantity');
    const some = { ...filled, quantities: { leaflets: '0', consultations: '1' } };
    expect(checkDraft(some, form, { today: TODAY })).toEqual([]);
  });

  it('takes only days of the chosen directive', () => {
    const directive = { startsOn: '2026-05-01', endsOn: '2026-05-06' };
    expect(checkDraft(filled, form, { today: TODAY, directive })[0]).toMatchObject({
      field: 'heldOn',
      message: 'form.outside',
    });
    expect(checkDraft({ ...filled, heldOn: '2026-05-06' }, form, { today: TODAY, directive })).toEqual([]);
  });

  it('asks outlet and channel of a media item', () => {
    const media: RecordForm = { ...form, kind: 'MEDIA_ITEM', fields: ['MEDIA'] };
    expect(checkDraft(filled, media, { today: TODAY }).map((problem) => problem.field)).toEqual([
      'outlet',
      'channel',
    ]);
  });
});

describe('toInput', () => {
  it('sends figures that were given and leaves blanks out', () => {
    expect(toInput(filled, form)).toEqual({
      kind: 'CONSULTATION_EVENT',
      title: '广场咨询',
      heldOn: '2026-05-07',
      place: '人民会堂',
      partners: ['妇联', '司法所', '团委'],
      occasion: null,
      inspectedUnitId: null,
      inspectors: [],
      media: null,
      measures: [{ indicator: 'consultations', quantity: 36 }],
      directiveId: 'd1',
      photoIds: [],
    });
  });

  it('comes back as a draft that makes the same input', () => {
    const input = toInput(filled, form);
    expect(toInput(draftOfInput(input, ['p']), form)).toEqual(input);
  });
});

describe('entryOf', () => {
  const input = toInput(filled, form);
  it.each([
    ['heldOn', 'heldOn'],
    ['input.title', 'title'],
    ['measures.0.quantity', 'consultations'],
    ['measures', 'consultations'],
    ['partners.1', 'partners'],
    ['media.level', 'mediaLevel'],
    ['media.outlet', 'outlet'],
    ['photoIds.0', 'photos'],
    ['file', 'photos'],
    ['measures.9.quantity', null],
    [null, null],
  ])('leads %s to the entry %s', (field, entry) => expect(entryOf(field, input)).toBe(entry));
});

describe('second looks', () => {
  it('finds the same kind on the same day', () => {
    const other = { kind: 'NOTICE_BOARD' as const, heldOn: '2026-05-07' };
    const same = { kind: 'CONSULTATION_EVENT' as const, heldOn: '2026-05-07' };
    expect(sameDay(filled, [other, same])).toEqual([same]);
  });

  it('names figures far above the last ones', () => {
    expect(unusualMeasures(filled, form, { consultations: 3, leaflets: 1 })).toEqual(['解答咨询']);
  });
});

describe('presets', () => {
  const past = {
    id: 'past',
    status: 'ISSUED',
    light: 'OVERDUE',
    startsOn: '2026-04-01',
    endsOn: '2026-04-30',
  };
  const current = {
    id: 'now',
    status: 'ISSUED',
    light: 'ON_TRACK',
    startsOn: '2026-05-01',
    endsOn: '2026-05-31',
  };
  it('prefers what is under way, then what is still owed', () => {
    expect(presetDirective([past, current], TODAY)).toBe('now');
    expect(presetDirective([past], TODAY)).toBe('past');
    expect(presetDirective([{ ...past, light: 'DONE' }], TODAY)).toBe('');
    expect(presetDirective([{ ...current, status: 'WITHDRAWN' }], TODAY)).toBe('');
  });

  it('leaves the day open when the campaign lies in the past', () => {
    expect(presetDay(current, TODAY)).toBe(TODAY);
    expect(presetDay(past, TODAY)).toBe('');
    expect(presetDay(undefined, TODAY)).toBe(TODAY);
  });
});
