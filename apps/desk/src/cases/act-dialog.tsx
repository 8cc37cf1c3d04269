import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import type { CaseActForm } from './act-forms.js';
import { useChoices } from './use-choices.js';

export interface ActValues {
  choice?: string;
  day?: string | null;
  words?: string;
}

interface Props {
  /** Null while closed. */
  act: CaseActForm | null;
  busy: boolean;
  problems: Problem[];
  onConfirm: (values: ActValues) => void;
  onCancel: () => void;
}

/** Asks what an act needs, and says what it means. */
export const ActDialog = ({ act, busy, problems, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const { optionsOf } = useChoices();
  const [form] = Form.useForm<ActValues>();
  const required = [{ required: true, message: t('case.required') }];
  return (
    <Modal
      open={act !== null}
      title={act && t(`case.act.${act.name}`)}
      okText={act && t(`case.act.${act.name}`)}
      cancelText={t('action.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
    >
      <ProblemList problems={problems} />
      {act && <p>{t(`case.actMeans.${act.name}`)}</p>}
      <Form form={form} name="caseAct" layout="vertical" preserve={false} onFinish={onConfirm}>
        {act?.choice && (
          <Form.Item name="choice" label={t('case.reason')} rules={required}>
            <Select options={optionsOf(act.choice)} />
          </Form.Item>
        )}
        {act?.day && (
          <Form.Item name="day" label={t(act.day === 'ahead' ? 'case.lastDay' : 'case.day')} rules={required}>
            <DateField
              notBefore={act.day === 'ahead' ? todayHere() : undefined}
              notAfter={act.day === 'past' ? todayHere() : undefined}
            />
          </Form.Item>
        )}
        {act?.words && (
          <Form.Item
            name="words"
            label={t('case.words')}
            rules={
              act.words === 'required'
                ? [{ required: true, whitespace: true, message: t('reason.required') }]
                : []
            }
          >
            <Input.TextArea rows={4} maxLength={500} showCount />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
};
