import { App, Flex, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type AppraisalFieldsFragment, type AwardInput, RecordAwardDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { todayHere } from '../parts/format.js';
import { StateTag } from '../parts/state-tag.js';

type Values = Omit<AwardInput, 'appraisalId'>;

const KINDS = ['REWARD', 'PENALTY'] as const;

interface Props {
  /** One that is published; null while closed. */
  appraisal: AppraisalFieldsFragment | null;
  year: number;
  onClose: () => void;
  onRecorded: () => void;
}

/** Rewards and penalties that a published appraisal led to, and the form for a further one. */
export const AwardsDrawer = ({ appraisal, year, onClose, onRecorded }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const record = useAct(RecordAwardDocument);
  const published = appraisal?.published;
  const send = async (values: Values) => {
    if (!published) return false;
    if (!(await record.run({ input: { ...values, appraisalId: published.id } }))) return false;
    void message.success(t('appraisal.awarded'));
    onRecorded();
    return true;
  };
  const filled = [{ required: true, whitespace: true, message: t('appraisal.fill') }];
  return (
    <FormDrawer<Values>
      open={appraisal !== null}
      title={t('appraisal.awardsOf', { name: appraisal?.subject.name ?? '', year })}
      send={t('appraisal.recordAward')}
      name="award"
      about={appraisal?.subject.id}
      initial={{ kind: 'REWARD', decidedOn: todayHere() }}
      busy={record.busy}
      problems={record.problems}
      onClose={onClose}
      onSend={send}
    >
      <Awards awards={published?.awards ?? []} />
      <Form.Item name="kind" label={t('appraisal.awardKind')}>
        <Radio.Group
          optionType="button"
          options={KINDS.map((value) => ({ value, label: t(`appraisal.award.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="decision" label={t('appraisal.decision')} rules={filled}>
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="reason" label={t('appraisal.reason')} rules={filled}>
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item
        name="decidedOn"
        label={t('appraisal.decidedOn')}
        rules={[{ required: true, message: t('appraisal.dayRequired') }]}
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
    </FormDrawer>
  );
};

type Award = NonNullable<AppraisalFieldsFragment['published']>['awards'][number];

const Awards = ({ awards }: { awards: readonly Award[] }) => {
  const { t } = useTranslation();
  if (awards.length === 0) return <p className="muted">{t('appraisal.noAwards')}</p>;
  return (
    <Flex vertical gap={8} style={{ marginBlockEnd: 16 }}>
      {awards.map(({ id, kind, decision, reason, decidedOn, recordedBy }) => (
        <div key={id}>
          <StateTag tone={kind === 'REWARD' ? 'good' : 'bad'}>{t(`appraisal.award.${kind}`)}</StateTag>{' '}
          {decision}
          <div className="muted">
            {reason} · {decidedOn} · {recordedBy}
          </div>
        </div>
      ))}
    </Flex>
  );
};
