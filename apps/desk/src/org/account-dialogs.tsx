import { App, Checkbox, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type AccountFieldsFragment,
  CreateAccountDocument,
  ResetPasswordDocument,
  type Role,
  SetAccountRolesDocument,
} from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { MIN_PASSWORD } from '../session/password.js';

export const roles: readonly Role[] = [
  'OFFICER',
  'LEADER',
  'STATION_WORKER',
  'UNIT_ADMINISTRATOR',
  'AUDITOR',
];

const RolesField = () => {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="roles"
      label={t('org.roles')}
      extra={t('org.rolesHint')}
      rules={[{ required: true, type: 'array', min: 1, message: t('org.rolesRequired') }]}
    >
      <Checkbox.Group options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
    </Form.Item>
  );
};

const PasswordField = ({ label }: { label: string }) => {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="password"
      label={label}
      extra={t('session.nextHint')}
      rules={[{ required: true, min: MIN_PASSWORD, message: t('session.nextShort') }]}
    >
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
};

interface Props {
  open: boolean;
  unitId: string;
  onClose: () => void;
  onDone: () => void;
}

interface NewAccount {
  login: string;
  name: string;
  post?: string;
  password: string;
  roles: Role[];
}

export const CreateAccountDialog = ({ open, unitId, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<NewAccount>();
  const create = useAct(CreateAccountDocument);
  useFieldProblems(form, create.problems);
  const submit = async (values: NewAccount) => {
    const input = {
      ...values,
      login: values.login.trim(),
      name: values.name.trim(),
      post: values.post?.trim() || null,
      unitId,
    };
    if (!(await create.run({ input }))) return;
    void message.success(t('org.created'));
    form.resetFields();
    onDone();
  };
  const required = [{ required: true, whitespace: true, message: t('campaign.required') }];
  return (
    <Modal
      open={open}
      title={t('org.newAccount')}
      okText={t('campaign.create')}
      cancelText={t('action.cancel')}
      confirmLoading={create.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={create.problems} form="account" />
      <Form form={form} name="account" layout="vertical" validateTrigger="onSubmit" onFinish={submit}>
        <Form.Item name="login" label={t('session.login')} rules={required}>
          <Input autoComplete="off" spellCheck={false} maxLength={60} />
        </Form.Item>
        <Form.Item name="name" label={t('org.name')} rules={required}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item name="post" label={t('org.post')}>
          <Input maxLength={60} />
        </Form.Item>
        <PasswordField label={t('org.firstPassword')} />
        <RolesField />
      </Form>
    </Modal>
  );
};

interface AccountProps extends Omit<Props, 'open'> {
  account: AccountFieldsFragment | null;
}

export const RolesDialog = ({ account, unitId, onClose, onDone }: AccountProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ roles: Role[] }>();
  const change = useAct(SetAccountRolesDocument);
  useFieldProblems(form, change.problems);
  const submit = async (values: { roles: Role[] }) => {
    if (account && (await change.run({ accountId: account.id, unitId, roles: values.roles }))) onDone();
  };
  return (
    <Modal
      open={account !== null}
      title={t('org.rolesOf', { name: account?.name ?? '' })}
      okText={t('action.save')}
      cancelText={t('action.cancel')}
      confirmLoading={change.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={change.problems} form="roles" />
      <Form
        key={account?.id}
        form={form}
        name="roles"
        layout="vertical"
        initialValues={{ roles: account?.roles ?? [] }}
        preserve={false}
        onFinish={submit}
      >
        <RolesField />
      </Form>
    </Modal>
  );
};

export const ResetPasswordDialog = ({ account, unitId, onClose, onDone }: AccountProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ password: string }>();
  const reset = useAct(ResetPasswordDocument);
  useFieldProblems(form, reset.problems);
  const submit = async ({ password }: { password: string }) => {
    if (!account || !(await reset.run({ accountId: account.id, unitId, password }))) return;
    void message.success(t('session.changed'));
    onDone();
  };
  return (
    <Modal
      open={account !== null}
      title={t('org.resetOf', { name: account?.name ?? '' })}
      okText={t('org.reset')}
      cancelText={t('action.cancel')}
      confirmLoading={reset.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={reset.problems} form="reset" />
      <Form
        form={form}
        name="reset"
        layout="vertical"
        preserve={false}
        validateTrigger="onSubmit"
        onFinish={submit}
      >
        <PasswordField label={t('session.next')} />
      </Form>
    </Modal>
  );
};
