import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Drawer, Flex, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type HandlerFieldsFragment, type HandlerInput, SaveHandlerDocument } from '../generated/graphql.js';
import { HANDLER_KINDS, HANDLER_TAGS, SPECIALTIES } from '../handling/choices.js';
import { DateField } from '../parts/date-field.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { AccountField } from './account-field.js';

interface Props {
  open: boolean;
  /** The entry to change; null for a new one. */
  handler: HandlerFieldsFragment | null;
  onClose: () => void;
  onSaved: () => void;
}

const FORM = 'handler';

const EMPTY: HandlerInput = {
  kind: 'LAWYER',
  name: '',
  specialties: [],
  tags: [],
  languages: [],
  away: [],
  holdsPublicPost: false,
};

function valuesOf(handler: HandlerFieldsFragment | null): HandlerInput {
  if (!handler) return EMPTY;
  const { id: _id, version: _version, openCases: _open, lastAssignedOn: _last, away, ...rest } = handler;
  return { ...rest, away: away.map(({ from, to }) => ({ from, to: to ?? null })) };
}

/** Enters somebody on the roster, or changes what is known of them. */
export const HandlerEditor = ({ open, handler, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<HandlerInput>();
  const save = useAct(SaveHandlerDocument);
  useFieldProblems(form, save.problems);
  const submit = async (values: HandlerInput) => {
    const input = { ...valuesOf(handler), ...values };
    const at = handler ? { id: handler.id, version: handler.version } : {};
    if (!(await save.run({ ...at, input }))) return;
    void message.success(t('state.saved'));
    onSaved();
  };
  return (
    <Drawer
      open={open}
      title={t(handler ? 'handler.edit' : 'handler.new')}
      onClose={onClose}
      size="min(640px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={save.busy} onClick={() => form.submit()}>
          {t('action.save')}
        </Button>
      }
    >
      <ProblemList problems={save.problems} form={FORM} />
      <Form<HandlerInput>
        key={handler?.id ?? 'new'}
        form={form}
        name={FORM}
        layout="vertical"
        preserve={false}
        initialValues={valuesOf(handler)}
        onFinish={(values) => void submit(values)}
      >
        <Person />
        <AccountField linked={handler?.accountId ?? null} />
        <Skills />
        <AwaySpells />
        <Form.Item name="holdsPublicPost" valuePropName="checked">
          <Checkbox>{t('handler.publicPost')}</Checkbox>
        </Form.Item>
        <Form.Item name="endedOn" label={t('handler.ended')}>
          <DateField />
        </Form.Item>
      </Form>
    </Drawer>
  );
};

const Person = () => {
  const { t } = useTranslation();
  const needed = (what: string) => [
    { required: true, whitespace: true, message: t('handler.required', { what }) },
  ];
  return (
    <>
      <Form.Item name="kind" label={t('handler.kind')}>
        <Select options={HANDLER_KINDS.map((value) => ({ value, label: t(`handlerKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="name" label={t('handler.name')} rules={needed(t('handler.name'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="firm" label={t('handler.firm')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="licenceNumber" label={t('handler.licence')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="phone" label={t('handler.phone')}>
        <Input maxLength={100} inputMode="tel" />
      </Form.Item>
    </>
  );
};

const Skills = () => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="specialties" label={t('handler.specialties')}>
        <Select
          mode="multiple"
          options={SPECIALTIES.map((value) => ({ value, label: t(`specialty.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="tags" label={t('handler.tags')}>
        <Select
          mode="multiple"
          options={HANDLER_TAGS.map((value) => ({ value, label: t(`handlerTag.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="languages" label={t('handler.languages')}>
        <Select mode="tags" tokenSeparators={['，', ',', '、']} />
      </Form.Item>
      <Form.Item name="practisingSince" label={t('handler.practising')}>
        <DateField />
      </Form.Item>
      <Form.Item name="criminalSince" label={t('handler.criminal')} extra={t('handler.criminalHint')}>
        <DateField />
      </Form.Item>
    </>
  );
};

const AwaySpells = () => {
  const { t } = useTranslation();
  return (
    <Form.Item label={t('handler.away')}>
      <Form.List name="away">
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <Flex key={field.key} gap={8}>
                <Form.Item
                  name={[field.name, 'from']}
                  rules={[{ required: true, message: t('editor.dayRequired') }]}
                >
                  <DateField aria-label={t('handler.awayFrom')} placeholder={t('handler.awayFrom')} />
                </Form.Item>
                <Form.Item name={[field.name, 'to']}>
                  <DateField aria-label={t('handler.awayTo')} placeholder={t('handler.awayTo')} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('handler.removeAway')}
                  onClick={() => remove(field.name)}
                />
              </Flex>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ from: null, to: null })}>
              {t('handler.addAway')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
};
