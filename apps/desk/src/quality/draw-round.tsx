import { App, Button, Drawer, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { DrawVisitRoundDocument, type VisitRoundInput } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

const FORM = 'visit-round';

interface Props {
  open: boolean;
  onClose: () => void;
  onDrawn: () => void;
}

/** Draws the closed cases of a period, by default of last year, all of them or a sample. */
export const DrawRound = ({ open, onClose, onDrawn }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<VisitRoundInput>();
  const draw = useAct(DrawVisitRoundDocument);
  useFieldProblems(form, draw.problems);
  const year = Number(todayHere().slice(0, 4)) - 1;
  const save = async (input: VisitRoundInput) => {
    if (!(await draw.run({ input }))) return;
    void message.success(t('visits.drawn'));
    onDrawn();
  };
  const needed = (text: string) => [{ required: true, message: text }];
  return (
    <Drawer
      open={open}
      title={t('visits.draw')}
      onClose={onClose}
      size="min(520px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={draw.busy} onClick={() => form.submit()}>
          {t('visits.drawIt')}
        </Button>
      }
    >
      <ProblemList problems={draw.problems} form={FORM} />
      <Form<VisitRoundInput>
        form={form}
        name={FORM}
        layout="vertical"
        initialValues={{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }}
        onFinish={(values) => void save(values)}
      >
        <Form.Item
          name="title"
          label={t('visits.title')}
          rules={[{ required: true, whitespace: true, message: t('visits.titleRequired') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('visits.startsOn')} rules={needed(t('visits.dayRequired'))}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
        <Form.Item name="endsOn" label={t('visits.endsOn')} rules={needed(t('visits.dayRequired'))}>
          <DateField />
        </Form.Item>
        <Form.Item name="sampleSize" label={t('visits.sampleSize')} extra={t('visits.sampleHint')}>
          <InputNumber min={1} max={5000} precision={0} changeOnWheel={false} />
        </Form.Item>
        <Form.Item name="seed" label={t('visits.seed')} extra={t('visits.seedHint')}>
          <Input maxLength={60} />
        </Form.Item>
      </Form>
    </Drawer>
  );
};
