import { App, Button, Form, Input, Radio } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type CaseRating,
  RecordVisitDocument,
  RecordVisitTryDocument,
  type VisitFieldsFragment,
  type VisitWay,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { todayHere } from '../parts/format.js';
import { RatingQuestions } from './rating-questions.js';

const QUESTIONS = ['attitude', 'communication', 'protection', 'outcome', 'overall'] as const;
const WAYS = ['PHONE', 'AT_HOME', 'ONLINE'] as const;

type Answers = Record<(typeof QUESTIONS)[number], CaseRating>;

interface Values {
  how: VisitWay;
  visitedOn: string;
  isRated: boolean;
  answers?: Answers | undefined;
  tookGifts?: boolean | null;
  remark?: string | null;
}

interface Props {
  /** Null while the form is closed. */
  visit: VisitFieldsFragment | null;
  onClose: () => void;
  onRecorded: () => void;
}

/** Takes down what a recipient says; saved, the next in the queue opens. */
export const VisitForm = ({ visit, onClose, onRecorded }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const record = useAct(RecordVisitDocument);
  const missed = useAct(RecordVisitTryDocument);
  const save = async ({ isRated, answers, ...said }: Values) => {
    if (!visit) return false;
    const input = { ...said, answers: isRated ? (answers ?? null) : null };
    if (!(await record.run({ id: visit.id, version: visit.version, input }))) return false;
    void message.success(t('visits.saved'));
    onRecorded();
    return true;
  };
  const notReached = async (remark: string | null) => {
    if (!visit || !(await missed.run({ id: visit.id, version: visit.version, remark }))) return;
    void message.success(t('visits.triedSaved'));
    onRecorded();
  };
  const problems = useMemo(
    () => [...record.problems, ...missed.problems],
    [record.problems, missed.problems],
  );
  return (
    <FormDrawer<Values>
      open={visit !== null}
      title={visit && `${t('visits.record')}：${visit.caseNumber ?? ''}`}
      send={t('visits.save')}
      name="visit"
      about={visit ? `${visit.id} ${visit.version}` : undefined}
      initial={visit ? valuesOf(visit) : {}}
      busy={record.busy}
      problems={problems}
      note={t('visits.keys')}
      onClose={onClose}
      onSend={save}
    >
      {visit && <VisitFields closedOn={visit.closedOn} />}
      {visit && visit.status !== 'DONE' && (
        <NotReached busy={missed.busy} onSay={(remark) => void notReached(remark)} />
      )}
    </FormDrawer>
  );
};

/** Nobody answered: only the remark is kept, and the visit stays to be made. */
const NotReached = ({ busy, onSay }: { busy: boolean; onSay: (remark: string | null) => void }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Values>();
  return (
    <Button loading={busy} onClick={() => onSay((form.getFieldValue('remark') as string | null) ?? null)}>
      {t('visits.tried')}
    </Button>
  );
};

const valuesOf = (visit: VisitFieldsFragment): Values => ({
  how: visit.how ?? 'PHONE',
  visitedOn: visit.visitedOn ?? todayHere(),
  isRated: visit.status !== 'DONE' || visit.answers !== null,
  answers: visit.answers ?? undefined,
  tookGifts: visit.tookGifts,
  remark: visit.remark,
});

const VisitFields = ({ closedOn }: { closedOn: string | null }) => {
  const { t } = useTranslation();
  const isRated = Form.useWatch<boolean>('isRated') ?? true;
  return (
    <>
      <Form.Item name="how" label={t('visits.how')}>
        <Radio.Group
          optionType="button"
          options={WAYS.map((value) => ({ value, label: t(`visits.ways.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="visitedOn"
        label={t('visits.visitedOn')}
        rules={[{ required: true, message: t('visits.dayRequired') }]}
      >
        <DateField notAfter={todayHere()} {...(closedOn ? { notBefore: closedOn } : {})} />
      </Form.Item>
      <Form.Item name="isRated">
        <Radio.Group
          options={[
            { value: true, label: t('visits.isRated') },
            { value: false, label: t('visits.notRated') },
          ]}
        />
      </Form.Item>
      {isRated && (
        <RatingQuestions
          label={t('visits.isRated')}
          needed={t('visits.answerAll')}
          questions={QUESTIONS.map((question) => ({
            name: ['answers', question],
            label: t(`visits.questions.${question}`),
          }))}
        />
      )}
      <Form.Item name="tookGifts" label={t('visits.tookGifts')}>
        <Radio.Group
          optionType="button"
          options={[
            { value: false, label: t('visits.no') },
            { value: true, label: t('visits.yes') },
          ]}
        />
      </Form.Item>
      <Form.Item name="remark" label={t('visits.remark')} extra={t('visits.remarkHint')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
};
