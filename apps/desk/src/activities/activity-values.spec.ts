import { activityInput, emptyActivity } from './activity-values.js';
import type { ActivityForm } from './use-activity-forms.js';

const measure = (code: string) => ({ code, name: code, nameEn: code, unit: '份', kind: 'ADDITIVE' as const });
const form: ActivityForm = {
  kind: 'LEAFLETS_AND_BANNERS',
  name: '资料标语',
  measures: [measure('leaflets'), measure('banners'), measure('covered')],
  fields: ['PLACE'],
};

describe('activityInput', () => {
  const values = {
    ...emptyActivity('LEAFLETS_AND_BANNERS', '2026-05-07', 'd1'),
    title: ' 发放宣传资料 ',
    place: '吴航街道',
    occasion: '端午节',
    measures: { leaflets: 300, banners: 0, covered: null, other: 9 },
  };

  it('keeps zero, leaves out blanks and what the kind does not count', () => {
    expect(activityInput(values, form).measures).toEqual([
      { indicator: 'leaflets', quantity: 300 },
      { indicator: 'banners', quantity: 0 },
    ]);
  });

  it('keeps what a record counted beyond its form', () => {
    const sent = activityInput({ ...values, further: ['other'] }, form).measures;
    expect(sent).toContainEqual({ indicator: 'other', quantity: 9 });
  });

  it('sends only the fields the kind asks for', () => {
    expect(activityInput(values, form)).toMatchObject({
      title: '发放宣传资料',
      place: '吴航街道',
      occasion: null,
      media: null,
      directiveId: 'd1',
    });
  });
});
