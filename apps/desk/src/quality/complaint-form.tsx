import { App, Card, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type ComplaintInput, ReceiveComplaintDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { CaseSelect } from './case-select.js';
import { ABOUT, FILED_BY, FORMS, MATTERS } from './complaint-choices.js';
import { FormDrawer } from '../parts/form-drawer.js';

interface Who {
  name?: string;
  phone?: string;
  address?: string;
}
type Values = Omit<ComplaintInput, 'complainant'> & { complainant?: Who };

interface Props {
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

/** Nobody, when nothing was said of who complains. */
const personOf = (who: Who | undefined): ComplaintInput['complainant'] => {
  const [name, phone, address] = [who?.name, who?.phone, who?.address].map((text) => text?.trim() ?? '');
  return name ? { name, phone: phone || null, address: address || null } : null;
};

/** Takes a complaint in. */
export const ComplaintEditor = ({ open, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const receive = useAct(ReceiveComplaintDocument);
  const send = async ({ complainant, caseId, ...values }: Values) => {
    const input = { ...values, caseId: caseId ?? null, complainant: personOf(complainant) ?? null };
    if (!(await receive.run({ input }))) return false;
    void message.success(t('quality.saved'));
    onSaved();
    return true;
  };
  return (
    <FormDrawer<Values>
      open={open}
      title={t('complaint.new')}
      name="complaint"
      initial={{ filedBy: 'RECIPIENT', form: 'ORAL', about: 'HANDLER', receivedOn: todayHere() }}
      busy={receive.busy}
      problems={receive.problems}
      note={t('quality.saveKeys')}
      onClose={onClose}
      onSend={send}
    >
      <ComplaintFields />
      <Complainant />
    </FormDrawer>
  );
};

const ComplaintFields = () => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="receivedOn"
        label={t('complaint.receivedOn')}
        rules={[{ required: true, message: t('quality.dayRequired') }]}
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="form" label={t('complaint.form')}>
        <Radio.Group
          optionType="button"
          options={FORMS.map((value) => ({ value, label: t(`complaint.forms.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="filedBy" label={t('complaint.filedBy')}>
        <Radio.Group
          optionType="button"
          options={FILED_BY.map((value) => ({ value, label: t(`complaint.filedBys.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="about" label={t('complaint.about')}>
        <Select options={ABOUT.map((value) => ({ value, label: t(`complaint.abouts.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="matter"
        label={t('complaint.matter')}
        rules={[{ required: true, message: t('complaint.required') }]}
      >
        <Select options={MATTERS.map((value) => ({ value, label: t(`complaint.matters.${value}`) }))} />
      </Form.Item>
      <Form.Item name="caseId" label={t('complaint.caseOptional')}>
        <CaseSelect />
      </Form.Item>
    </>
  );
};

const Complainant = () => {
  const { t } = useTranslation();
  const who = Form.useWatch('complainant') as Who | undefined;
  const isReachable = Boolean(who?.phone?.trim() || who?.address?.trim());
  return (
    <Card size="small" title={t('complaint.who')}>
      <p className="tight muted">{t('complaint.whoHint')}</p>
      <Form.Item
        name={['complainant', 'name']}
        label={t('complaint.name')}
        rules={[{ required: isReachable, whitespace: isReachable, message: t('complaint.nameNeeded') }]}
      >
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item name={['complainant', 'phone']} label={t('complaint.phone')}>
        <Input autoComplete="off" inputMode="tel" maxLength={20} />
      </Form.Item>
      <Form.Item name={['complainant', 'address']} label={t('complaint.address')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
    </Card>
  );
};
