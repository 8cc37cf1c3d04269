import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type HardshipStandardInput, PublishHardshipStandardDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { todayHere } from '../parts/format.js';
import { YuanField } from '../parts/yuan-field.js';

interface Props {
  open: boolean;
  onClose: () => void;
  onPublished: () => void;
}

const texts = ['title', 'source'] as const;

/** Publishes the standard of a province from a day on; it is never changed, a later one takes its place. */
export const HardshipEditor = ({ open, onClose, onPublished }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const publish = useAct(PublishHardshipStandardDocument);
  const required = { required: true, message: t('case.required') };
  const send = async (input: HardshipStandardInput) => {
    if (!(await publish.run({ input }))) return false;
    void message.success(t('hardship.published'));
    onPublished();
    return true;
  };
  return (
    <FormDrawer<HardshipStandardInput>
      open={open}
      title={t('hardship.publish')}
      send={t('hardship.publish')}
      name="hardship"
      initial={{ validFrom: todayHere() }}
      busy={publish.busy}
      problems={publish.problems}
      note={t('hardship.publishNote')}
      onClose={onClose}
      onSend={send}
    >
      <Form.Item name="monthlyIncome" label={t('hardship.amount')} rules={[required]}>
        <YuanField />
      </Form.Item>
      <Form.Item name="validFrom" label={t('hardship.validFrom')} rules={[required]}>
        <DateField />
      </Form.Item>
      {texts.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`hardship.${name}`)}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
};
