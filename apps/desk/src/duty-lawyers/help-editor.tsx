import { App, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { HELP_KINDS, HELP_PLACES } from '../cases/codes.js';
import { type DutyLawyerHelpInput, RecordDutyLawyerHelpDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { todayHere } from '../parts/format.js';

interface Props {
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

/** Enters help of duty lawyers one after the other; lawyer, day and place stay for the next. */
export const HelpEditor = ({ open, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const record = useAct(RecordDutyLawyerHelpDocument);
  const required = [{ required: true, message: t('case.required') }];
  const send = async (input: DutyLawyerHelpInput) => {
    if (!(await record.run({ input: { ...input, place: input.place?.trim() || null } }))) return false;
    void message.success(t('dutyLawyer.saved'));
    onSaved();
    return true;
  };
  return (
    <FormDrawer<DutyLawyerHelpInput>
      open={open}
      title={t('dutyLawyer.new')}
      send={t('dutyLawyer.saveAndGoOn')}
      name="help"
      initial={{ kind: 'ADVICE', placeKind: 'COURT', helpedOn: todayHere(), helps: 1 }}
      busy={record.busy}
      problems={record.problems}
      onClose={onClose}
      onSend={send}
      again={(sent) => ({ ...sent, helps: 1 })}
    >
      <Form.Item name="lawyer" label={t('dutyLawyer.lawyer')} rules={[{ ...required[0], whitespace: true }]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="kind" label={t('dutyLawyer.kind')} rules={required}>
        <Radio.Group
          options={HELP_KINDS.map((value) => ({ value, label: t(`dutyLawyer.kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="placeKind" label={t('dutyLawyer.placeKind')} rules={required}>
        <Radio.Group
          options={HELP_PLACES.map((value) => ({ value, label: t(`dutyLawyer.places.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="place" label={t('dutyLawyer.place')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="helpedOn" label={t('dutyLawyer.day')} rules={required}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item
        name="helps"
        label={t('dutyLawyer.helps')}
        extra={t('dutyLawyer.helpsHint')}
        rules={required}
      >
        <InputNumber min={1} max={500} precision={0} />
      </Form.Item>
    </FormDrawer>
  );
};
