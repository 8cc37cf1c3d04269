import { Form, Input, Modal, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { DateField } from '../parts/date-field.js';
import { addDays, todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import type { CaseActForm } from './act-forms.js';
import { CenterField } from './center-field.js';
import type { CaseFile } from './shown-case.js';
import { useChoices } from './use-choices.js';

export interface ActValues {
  choice?: string;
  day?: string | null;
  center?: string;
  words?: string;
}

interface Props {
  /** Null while closed. */
  act: CaseActForm | null;
  file: CaseFile;
  busy: boolean;
  problems: Problem[];
  onConfirm: (values: ActValues) => void;
  onCancel: () => void;
}

const FORM = 'caseAct';
const ASPECTS = ['IDENTITY', 'MEANS', 'FACTS'] as const;

/** Where the inputs of the acts stand in the dialog. */
const FIELDS: Readonly<Record<string, keyof ActValues>> = {
  'input.reasonCode': 'choice',
  body: 'words',
  ground: 'choice',
  dueOn: 'day',
  papersBy: 'day',
  on: 'day',
  'input.lodgedOn': 'day',
  receiverId: 'center',
  reason: 'words',
  words: 'words',
  'input.reason': 'words',
  'input.grounds': 'words',
};

const inDialog = (problem: Problem): Problem => {
  const field = FIELDS[problem.field ?? ''];
  return field ? { ...problem, field } : { code: problem.code, message: problem.message };
};

const dayLabel = ({ name, day }: CaseActForm) =>
  name === 'serve' ? 'objection.servedOn' : day === 'ahead' ? 'case.lastDay' : 'case.day';

const Fields = ({ act, file }: { act: CaseActForm; file: CaseFile }) => {
  const { t } = useTranslation();
  const { optionsOf } = useChoices();
  const required = [{ required: true, message: t('case.required') }];
  const aspects = ASPECTS.map((value) => ({ value, label: t(`application.aspects.${value}`) }));
  const words = { required: act.words === 'required', whitespace: true, message: t('case.required') };
  return (
    <>
      {act.choice && (
        <Form.Item
          name="choice"
          label={t(act.choice === 'aspects' ? 'application.aspect' : 'case.reason')}
          rules={required}
        >
          <Select options={act.choice === 'aspects' ? aspects : optionsOf(act.choice)} />
        </Form.Item>
      )}
      {act.center && (
        <Form.Item name="center" label={t('application.center')} rules={required}>
          <CenterField competent={file.competentCenter ?? null} />
        </Form.Item>
      )}
      {act.day && (
        <Form.Item name="day" label={t(dayLabel(act))} rules={act.isDayOptional ? [] : required}>
          <DateField
            notBefore={act.day === 'ahead' ? addDays(todayHere(), 1) : undefined}
            notAfter={act.day === 'past' ? todayHere() : undefined}
          />
        </Form.Item>
      )}
      {act.words && (
        <Form.Item name="words" label={t(`application.wordsOf.${act.name as 'refuse'}`)} rules={[words]}>
          <Input.TextArea rows={4} maxLength={act.longest ?? 500} showCount />
        </Form.Item>
      )}
    </>
  );
};

/** Asks what an act needs, and says what it means. */
export const ActDialog = ({ act, file, busy, problems, onConfirm, onCancel }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<ActValues>();
  const told = useMemo(() => problems.map(inDialog), [problems]);
  useFieldProblems(form, told);
  const initial = {
    ...(act?.center && file.competentCenter ? { center: file.competentCenter.id } : {}),
    ...(act?.day === 'past' ? { day: todayHere() } : {}),
  };
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
      <ProblemList problems={told} form={FORM} />
      {act && <p>{t(`case.actMeans.${act.name}`)}</p>}
      {act && (
        <Form
          form={form}
          name={FORM}
          layout="vertical"
          preserve={false}
          initialValues={initial}
          onFinish={onConfirm}
        >
          <Fields act={act} file={file} />
        </Form>
      )}
    </Modal>
  );
};
