import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlainAct } from '../api/use-act.js';
import {
  type SessionFieldsFragment,
  SignInDocument,
  type SignInMutationVariables,
} from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { LanguageSwitch } from './language-switch.js';

interface Props {
  /** True when an open session has just ended by itself. */
  lost: boolean;
  onSignedIn: (session: SessionFieldsFragment) => void;
}

export const SignInPage = ({ lost, onSignedIn }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<SignInMutationVariables>();
  const signIn = usePlainAct(SignInDocument);
  useFieldProblems(form, signIn.problems);
  useEffect(() => {
    document.title = t('app.pageTitle', { page: t('session.signIn') });
  }, [t]);
  const submit = async (values: SignInMutationVariables) => {
    const answer = await signIn.run({ login: values.login.trim(), password: values.password });
    if (answer) onSignedIn(answer.signIn);
  };
  return (
    <main className="sign-in">
      <Card className="sign-in-card">
        <Flex justify="space-between" align="start" gap={8}>
          <Typography.Title level={1}>{t('app.name')}</Typography.Title>
          <LanguageSwitch />
        </Flex>
        <p className="muted">{t('session.intro')}</p>
        {lost && <Alert type="warning" showIcon title={t('session.lost')} className="gap-below" />}
        <ProblemList problems={signIn.problems} form="signIn" />
        <Form
          form={form}
          name="signIn"
          layout="vertical"
          requiredMark={false}
          validateTrigger="onSubmit"
          onFinish={submit}
        >
          <Form.Item
            name="login"
            label={t('session.login')}
            rules={[{ required: true, message: t('session.loginRequired') }]}
          >
            <Input size="large" autoComplete="username" autoFocus spellCheck={false} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('session.password')}
            rules={[{ required: true, message: t('session.passwordRequired') }]}
          >
            <Input.Password size="large" autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" size="large" htmlType="submit" loading={signIn.busy} block>
            {t('session.signIn')}
          </Button>
        </Form>
      </Card>
    </main>
  );
};
