import { App, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type CaseOpinionInput, RecordCaseOpinionDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { CaseSelect } from './case-select.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { OPINION_MARKS } from './opinion-marks.js';
import { RatingQuestions } from './rating-questions.js';

const KINDS = ['JUDGE', 'HEARING'] as const;

interface Props {
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

/** Records what a court or agency says of a handler, or what was seen at a hearing. */
export const OpinionForm = ({ open, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const record = useAct(RecordCaseOpinionDocument);
  const send = async (input: CaseOpinionInput) => {
    if (!(await record.run({ input }))) return false;
    void message.success(t('quality.saved'));
    onSaved();
    return true;
  };
  return (
    <FormDrawer<CaseOpinionInput>
      open={open}
      title={t('courtOpinion.new')}
      name="opinion"
      initial={{ kind: 'JUDGE', givenOn: todayHere() }}
      busy={record.busy}
      problems={record.problems}
      note={t('quality.ratingKeys')}
      onClose={onClose}
      onSend={send}
    >
      <Form.Item
        name="caseId"
        label={t('quality.case')}
        rules={[{ required: true, message: t('quality.caseRequired') }]}
      >
        <CaseSelect />
      </Form.Item>
      <Form.Item name="kind" label={t('courtOpinion.kind')}>
        <Radio.Group
          optionType="button"
          options={KINDS.map((value) => ({ value, label: t(`courtOpinion.kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="givenOn"
        label={t('courtOpinion.givenOn')}
        rules={[{ required: true, message: t('quality.dayRequired') }]}
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <RatingQuestions
        label={t('courtOpinion.ratings')}
        needed={t('quality.answerAll')}
        questions={OPINION_MARKS.map((mark) => ({ name: mark, label: t(`courtOpinion.${mark}`) }))}
      />
      <Form.Item name="remark" label={t('quality.remark')} extra={t('quality.noNames')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDrawer>
  );
};
