import { Button, Checkbox, Form, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import {
  type BulletinInput,
  type DirectiveFieldsFragment,
  type Level,
  WriteBulletinDocument,
} from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';

const levels: Level[] = ['MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];

interface Choice {
  level: Level | 'CHILDREN';
  measure: BulletinInput['measure'];
  namesLate: boolean;
}

/** 生成通报: a bulletin on a directive of the own unit, from how its receivers stand now. */
export const WriteBulletinButton = ({ directive }: { directive: DirectiveFieldsFragment }) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const [open, setOpen] = useState(false);
  if (directive.issuer.id !== session.unit.id || !may('directive.draft')) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('bulletin.write')}
      </Button>
      <WriteDialog directiveId={directive.id} open={open} onClose={() => setOpen(false)} />
    </>
  );
};

interface DialogProps {
  directiveId: string;
  open: boolean;
  onClose: () => void;
}

const WriteDialog = ({ directiveId, open, onClose }: DialogProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { session } = useSession();
  const write = useAct(WriteBulletinDocument);
  const [form] = Form.useForm<Choice>();
  const below = levels.slice(levels.indexOf(session.unit.level) + 2);
  const submit = async ({ level, measure, namesLate }: Choice) => {
    const input = { directiveId, level: level === 'CHILDREN' ? null : level, measure, namesLate };
    const answer = await write.run({ input });
    if (answer) void navigate(`/bulletins/${answer.writeBulletin.id}`);
  };
  return (
    <Modal
      open={open}
      title={t('bulletin.writeTitle')}
      okText={t('bulletin.write')}
      cancelText={t('action.cancel')}
      confirmLoading={write.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={write.problems} form="bulletin" />
      <p>{t('bulletin.writeText')}</p>
      <Form
        form={form}
        name="bulletin"
        layout="vertical"
        initialValues={{ level: 'CHILDREN', measure: 'SIGNED', namesLate: false }}
        onFinish={(choice) => void submit(choice)}
      >
        <Form.Item name="level" label={t('bulletin.ranked')}>
          <Select
            options={[
              { value: 'CHILDREN', label: t('bulletin.children') },
              ...below.map((level) => ({
                value: level,
                label: t('bulletin.allOfLevel', { level: t(`level.${level}`) }),
              })),
            ]}
          />
        </Form.Item>
        <Form.Item name="measure" label={t('bulletin.measure')}>
          <Radio.Group
            vertical
            options={(['SIGNED', 'REPORTED', 'REPORTED_ORIGINALLY'] as const).map((value) => ({
              value,
              label: t(`bulletin.measures.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="namesLate" valuePropName="checked" extra={t('bulletin.namesLateHint')}>
          <Checkbox>{t('bulletin.namesLate')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
};
