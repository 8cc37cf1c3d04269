import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type AppraisalCriterionInput,
  type AppraisalSubjectKind,
  PublishAppraisalSchemeDocument,
} from '../generated/graphql.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { MEASURES_OF } from './measures.js';
import { SchemeCriteria } from './scheme-criteria.js';

interface Values {
  title: string;
  fromYear: number;
  criteria: AppraisalCriterionInput[];
}

interface Props {
  open: boolean;
  kind: AppraisalSubjectKind;
  year: number;
  onClose: () => void;
  onPublished: () => void;
}

/** Publishes the next version of the scheme that one kind of subject is appraised by. */
export const PublishAppraisalScheme = ({ open, kind, year, onClose, onPublished }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const publish = useAct(PublishAppraisalSchemeDocument);
  const send = async (values: Values) => {
    const criteria = values.criteria.map(({ measure, title, weight, target, deduction }) => ({
      measure,
      title,
      weight,
      target: target ?? null,
      deduction: deduction ?? null,
    }));
    if (!(await publish.run({ input: { ...values, criteria, subjectKind: kind } }))) return false;
    void message.success(t('appraisal.schemePublished'));
    onPublished();
    return true;
  };
  const criteria = MEASURES_OF[kind].map((measure) => ({
    measure,
    title: t(`appraisal.measures.${measure}`),
  }));
  return (
    <FormDrawer<Values>
      about={kind}
      open={open}
      title={`${t('appraisal.publishScheme')}：${t(`appraisal.kinds.${kind}`)}`}
      send={t('appraisal.publishSchemeIt')}
      name="appraisal-scheme"
      initial={{ fromYear: year, criteria: criteria as AppraisalCriterionInput[] }}
      busy={publish.busy}
      problems={publish.problems}
      note={t('appraisal.schemeNote')}
      onClose={onClose}
      onSend={send}
    >
      <Form.Item
        name="title"
        label={t('appraisal.schemeTitle')}
        rules={[{ required: true, whitespace: true, message: t('appraisal.titleRequired') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="fromYear"
        label={t('appraisal.fromYear')}
        rules={[{ required: true, message: t('appraisal.yearRequired') }]}
      >
        <InputNumber min={2000} max={2100} precision={0} changeOnWheel={false} />
      </Form.Item>
      <SchemeCriteria kind={kind} />
    </FormDrawer>
  );
};
