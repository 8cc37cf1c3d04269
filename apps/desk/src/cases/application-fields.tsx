import { Card, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import type { ApplicationValues } from './application-values.js';
import { saidByNumber } from './application-values.js';
import { useChoices } from './use-choices.js';

const FORMS = [
  'CIVIL_SUIT',
  'ADMINISTRATIVE_SUIT',
  'PETITION',
  'NOTARY',
  'FORENSIC',
  'OTHER_NON_LITIGATION',
] as const;
const GROUPS = [
  'WOMEN',
  'ELDERLY',
  'MINORS',
  'DISABLED',
  'FARMERS',
  'MIGRANT_WORKERS',
  'MINORITIES',
  'MILITARY',
  'FOREIGNERS',
] as const;
const PROOFS = ['STATEMENT', 'PROMISE', 'DATA_SHARING'] as const;

const useRequired = () => {
  const { t } = useTranslation();
  return [{ required: true, message: t('case.required') }];
};

const PersonFields = () => {
  const { t } = useTranslation();
  const required = useRequired();
  const number = Form.useWatch(['applicant', 'number']) as string | undefined;
  const said = saidByNumber(number);
  return (
    <Card title={t('case.role.RECIPIENT')} size="small">
      <Form.Item name={['applicant', 'name']} label={t('case.name')} rules={required}>
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item
        name={['applicant', 'number']}
        label={t('case.idNumber')}
        extra={said && t(said.isMale ? 'case.saidMale' : 'case.saidFemale', { day: said.birthDay })}
      >
        <Input autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name={['applicant', 'phone']} label={t('case.phone')}>
        <Input autoComplete="off" inputMode="tel" maxLength={20} />
      </Form.Item>
      <Form.Item name={['applicant', 'address']} label={t('case.address')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="groups" label={t('case.groups')}>
        <Checkbox.Group options={GROUPS.map((value) => ({ value, label: t(`case.group.${value}`) }))} />
      </Form.Item>
    </Card>
  );
};

const MatterFields = () => {
  const { t } = useTranslation();
  const required = useRequired();
  const { matters } = useChoices();
  const caseType = Form.useWatch('caseType') as ApplicationValues['caseType'];
  const offered = matters.filter(({ caseTypes }) => caseType && caseTypes.includes(caseType));
  return (
    <Card title={t('case.matter')} size="small">
      <Form.Item name="caseType" label={t('case.typeTitle')} rules={required}>
        <Radio.Group
          optionType="button"
          options={(['CIVIL', 'CRIMINAL', 'ADMINISTRATIVE'] as const).map((value) => ({
            value,
            label: t(`case.type.${value}`),
          }))}
        />
      </Form.Item>
      {caseType && caseType !== 'CRIMINAL' && (
        <Form.Item name="caseForm" label={t('case.form')} rules={required}>
          <Select options={FORMS.map((value) => ({ value, label: t(`case.forms.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item name="matter" label={t('case.matter')} rules={required}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={offered.map(({ code, text, article }) => ({
            value: code,
            label: `${text}（${article}）`,
          }))}
        />
      </Form.Item>
      <Form.Item name="causeOfAction" label={t('case.cause')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="agency" label={t('case.agency')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="agencyPlace" label={t('case.agencyPlace')} extra={t('case.agencyPlaceHint')}>
        <Input inputMode="numeric" maxLength={6} />
      </Form.Item>
      <Form.Item name="claims" label={t('case.claims')} extra={t('case.claimsHint')}>
        <InputNumber min={1} max={500} precision={0} />
      </Form.Item>
      <Form.Item name={['opponent', 'name']} label={t('case.opponentName')}>
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item name={['opponent', 'organization']} label={t('case.opponentOrganization')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="facts" label={t('case.facts')} extra={t('case.factsHint')}>
        <Input.TextArea rows={4} maxLength={5000} showCount />
      </Form.Item>
    </Card>
  );
};

const MeansFields = () => {
  const { t } = useTranslation();
  const required = useRequired();
  const { optionsOf } = useChoices();
  const means = Form.useWatch('means') as ApplicationValues['means'];
  return (
    <Card title={t('case.means')} size="small">
      <Form.Item name="means" label={t('case.meansWay')} rules={required}>
        <Radio.Group
          options={(['no_condition', 'not_verified', 'tested'] as const).map((value) => ({
            value,
            label: t(`case.meansWays.${value}`),
          }))}
        />
      </Form.Item>
      {means === 'no_condition' && (
        <Form.Item name="noMeansCondition" label={t('case.ground')} rules={required}>
          <Select options={optionsOf('noMeansGrounds')} />
        </Form.Item>
      )}
      {means === 'not_verified' && (
        <Form.Item name="meansNotVerified" label={t('case.ground')} rules={required}>
          <Select options={optionsOf('notVerifiedGrounds')} />
        </Form.Item>
      )}
      {means === 'tested' && (
        <>
          <Form.Item
            name="hardshipProof"
            label={t('case.proof')}
            extra={t('case.proofHint')}
            rules={required}
          >
            <Radio.Group options={PROOFS.map((value) => ({ value, label: t(`case.proofs.${value}`) }))} />
          </Form.Item>
          <Form.Item name="householdSize" label={t('case.householdSize')}>
            <InputNumber min={1} max={50} precision={0} />
          </Form.Item>
          <Form.Item name="monthlyIncome" label={t('case.monthlyIncome')}>
            <InputNumber min={0} precision={2} />
          </Form.Item>
        </>
      )}
    </Card>
  );
};

/** What is asked of an application; only name, kind, matter and the ground of hardship must be there. */
export const ApplicationFields = () => {
  const { t } = useTranslation();
  const { optionsOf } = useChoices();
  return (
    <>
      <PersonFields />
      <MatterFields />
      <MeansFields />
      <Card title={t('case.materials')} size="small">
        <Form.Item name="materials" label={t('case.materialsThere')}>
          <Checkbox.Group options={optionsOf('materials')} />
        </Form.Item>
        <Form.Item name="receivedOn" label={t('case.receivedOn')} extra={t('case.receivedHint')}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
      </Card>
    </>
  );
};
