import { App, Button, Card, Flex, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type BulletinFieldsFragment, EditBulletinDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';

interface Words {
  title: string;
  sections: { heading: string; text: string }[];
}

interface Props {
  bulletin: BulletinFieldsFragment;
  onSaved: () => void;
  onCancel: () => void;
}

/** Changing the words of a bulletin; numbers left as they are keep their rows. */
export const BulletinEditor = ({ bulletin, onSaved, onCancel }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const edit = useAct(EditBulletinDocument);
  const [form] = Form.useForm<Words>();
  const initial: Words = {
    title: bulletin.title,
    sections: bulletin.sections.map(({ heading, text }) => ({ heading, text })),
  };
  const save = async (words: Words) => {
    if (!(await edit.run({ id: bulletin.id, ...words }))) return;
    void message.success(t('bulletin.saved'));
    onSaved();
  };
  return (
    <Card size="small" title={t('bulletin.edit')}>
      <ProblemList problems={edit.problems} form="words" />
      <p className="muted">{t('bulletin.editHint')}</p>
      <Form
        form={form}
        name="words"
        layout="vertical"
        initialValues={initial}
        onFinish={(words) => void save(words)}
      >
        <Form.Item name="title" label={t('bulletin.title')} required>
          <Input maxLength={120} />
        </Form.Item>
        <Form.List name="sections">
          {(fields) =>
            fields.map(({ key, name }) => (
              <div key={key}>
                <Form.Item name={[name, 'heading']} label={t('bulletin.heading')}>
                  <Input maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, 'text']} label={t('bulletin.text')} required>
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} maxLength={4000} />
                </Form.Item>
              </div>
            ))
          }
        </Form.List>
        <Flex gap={8} justify="end">
          <Button onClick={onCancel}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={edit.busy}>
            {t('action.save')}
          </Button>
        </Flex>
      </Form>
    </Card>
  );
};
