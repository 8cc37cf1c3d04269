import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../figures/use-indicators.js';
import { UnitSelect } from '../org/unit-select.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { measureCodes } from './activity-values.js';
import { NamesField } from './names-field.js';
import { PhotoField } from './photo-field.js';
import type { ActivityForm } from './use-activity-forms.js';

const Further = ({ field }: { field: ActivityForm['fields'][number] }) => {
  const { t } = useTranslation();
  if (field === 'PLACE') {
    return (
      <Form.Item name="place" label={t('activity.place')}>
        <Input maxLength={100} />
      </Form.Item>
    );
  }
  if (field === 'PARTNERS') {
    return (
      <Form.Item name="partners" label={t('activity.partners')} extra={t('activity.partnersHint')}>
        <NamesField />
      </Form.Item>
    );
  }
  if (field === 'OCCASION') {
    return (
      <Form.Item name="occasion" label={t('activity.occasion')}>
        <Input maxLength={100} placeholder={t('activity.occasionExample')} />
      </Form.Item>
    );
  }
  if (field === 'INSPECTED_UNIT') {
    return (
      <Form.Item name="inspectedUnitId" label={t('activity.inspectedUnit')}>
        <UnitSelect placeholder={t('recipients.search')} />
      </Form.Item>
    );
  }
  if (field === 'INSPECTORS') {
    return (
      <Form.Item name="inspectors" label={t('activity.inspectors')} extra={t('activity.partnersHint')}>
        <NamesField />
      </Form.Item>
    );
  }
  return <MediaFields />;
};

const MediaFields = () => {
  const { t } = useTranslation();
  const required = [{ required: true, whitespace: true, message: t('campaign.required') }];
  return (
    <>
      <Form.Item name={['media', 'outlet']} label={t('activity.outlet')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['media', 'channel']} label={t('activity.channel')} rules={required}>
        <Select
          options={(['newspaper', 'radio', 'television', 'online'] as const).map((channel) => ({
            value: channel,
            label: t(`activity.channels.${channel}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={['media', 'programme']} label={t('activity.programme')}>
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
};

/** The fields of an activity, as the form of its kind asks for them. */
export const ActivityFields = ({ form, further }: { form: ActivityForm; further: string[] }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return (
    <>
      <Form.Item
        name="title"
        label={t('activity.title')}
        rules={[{ required: true, whitespace: true, message: t('activity.titleRequired') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="heldOn"
        label={t('activity.heldOn')}
        rules={[{ required: true, message: t('editor.dayRequired') }]}
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
      {form.fields.map((field) => (
        <Further key={field} field={field} />
      ))}
      <fieldset className="measures">
        <legend>{t('activity.measures')}</legend>
        <p className="muted">{t('activity.measuresHint')}</p>
        {measureCodes(form, further).map((code) => (
          <Form.Item
            key={code}
            name={['measures', code]}
            label={t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) })}
          >
            <InputNumber<number>
              min={0}
              precision={0}
              className="wide"
              changeOnWheel={false}
              controls={false}
              inputMode="numeric"
            />
          </Form.Item>
        ))}
      </fieldset>
      <Form.Item name="photoIds" label={t('activity.photos')}>
        <PhotoField />
      </Form.Item>
    </>
  );
};
