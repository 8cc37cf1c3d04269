import { Alert, App, Button, Card, Flex, Form, Input, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { type ChannelFieldsFragment, ChannelsDocument, SetChannelDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Values {
  active: boolean;
  address: string;
  secret?: string;
}

/** Where reminders to the own unit go besides the inbox: the administrator's settings. */
export const ChannelsPage = () => {
  const { t } = useTranslation();
  const answer = useAsk(ChannelsDocument, {});
  return (
    <PageFrame title={t('menu.channels')} note={t('channel.note')}>
      <Asked answer={answer}>
        {({ channels }) => (
          <Flex vertical gap={16}>
            {channels.map((channel) => (
              <ChannelCard key={channel.kind} channel={channel} onSaved={answer.again} />
            ))}
          </Flex>
        )}
      </Asked>
    </PageFrame>
  );
};

const ChannelCard = ({ channel, onSaved }: { channel: ChannelFieldsFragment; onSaved: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const set = useAct(SetChannelDocument);
  useFieldProblems(form, set.problems);
  const { kind } = channel;
  const save = async ({ active, address, secret }: Values) => {
    const input = { kind, active, address: address.trim(), secret: secret || null };
    if (!(await set.run({ input }))) return;
    void message.success(t('channel.saved'));
    form.setFieldValue('secret', '');
    onSaved();
  };
  return (
    <Card size="small" title={t(`deliveries.by.${kind}`)}>
      {!channel.available && <Alert type="info" showIcon title={t('channel.unavailable')} />}
      <ProblemList problems={set.problems} form={kind} />
      <Form
        form={form}
        name={kind}
        layout="vertical"
        validateTrigger="onSubmit"
        initialValues={{ active: channel.active, address: channel.address ?? '' }}
        onFinish={(values) => void save(values)}
      >
        <Form.Item
          name="address"
          label={t(`channel.address.${kind}`)}
          extra={t(`channel.hint.${kind}`)}
          rules={[{ required: true, whitespace: true, message: t('channel.addressRequired') }]}
        >
          <Input maxLength={500} spellCheck={false} autoComplete="off" />
        </Form.Item>
        {kind === 'WEBHOOK' && (
          <Form.Item
            name="secret"
            label={t('channel.secret')}
            extra={t(channel.hasSecret ? 'channel.secretKept' : 'channel.secretHint')}
          >
            <Input.Password maxLength={200} autoComplete="new-password" />
          </Form.Item>
        )}
        <Form.Item name="active" label={t('channel.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={set.busy}>
          {t('channel.save')}
        </Button>
      </Form>
    </Card>
  );
};
