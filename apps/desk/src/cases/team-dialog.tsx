import { Form, Input, Modal, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type AddToCaseTeamMutation,
  type AddToCaseTeamMutationVariables,
  ColleaguesDocument,
} from '../generated/graphql.js';
import { personWords } from '../org/person-words.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import type { Team } from './shown-team.js';

interface Values {
  accountId: string;
  reason: string;
}

interface Props {
  open: boolean;
  team: Team;
  act: Act<AddToCaseTeamMutation, Omit<AddToCaseTeamMutationVariables, 'idempotencyKey'>>;
  /** Nobody adds themselves. */
  self: string;
  onConfirm: (values: Values) => void;
  onCancel: () => void;
}

const FORM = 'team';

/** Colleagues who are not of the team yet. */
const Chooser = ({ team, self }: Pick<Props, 'team' | 'self'>) => {
  const { t } = useTranslation();
  const { data, problems, again } = useAsk(ColleaguesDocument, {});
  const inside = new Set(team.members.map(({ id }) => id));
  const others = (data?.colleagues ?? []).filter(({ id }) => id !== self && !inside.has(id));
  return (
    <>
      <ProblemList problems={problems} again={again} />
      <Form.Item
        name="accountId"
        label={t('team.colleague')}
        rules={[{ required: true, message: t('team.choose') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={t('team.nobodyElse')}
          options={others.map((each) => ({ value: each.id, label: personWords(each) }))}
        />
      </Form.Item>
    </>
  );
};

/** Whom to let into a sealed case, and why. */
export const TeamDialog = ({ open, team, act, self, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  useFieldProblems(form, act.problems);
  useEffect(() => {
    if (!open) form.resetFields();
  }, [form, open]);
  return (
    <Modal
      open={open}
      title={t('team.addTitle')}
      okText={t('team.addConfirm')}
      cancelText={t('action.cancel')}
      confirmLoading={act.busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <ProblemList problems={act.problems} form={FORM} />
      <p>{t('team.addMeans')}</p>
      <Form<Values> form={form} name={FORM} layout="vertical" onFinish={onConfirm}>
        {open && <Chooser team={team} self={self} />}
        <Form.Item
          name="reason"
          label={t('team.reason')}
          rules={[{ required: true, whitespace: true, message: t('reason.required') }]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
