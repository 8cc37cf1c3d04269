import { Alert, Card, Checkbox, Col, Form, InputNumber, Radio, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { HardshipStandardsDocument } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { yuan } from '../subsidies/yuan.js';
import { type ApplicationValues, incomeAHead } from './application-values.js';
import { MEANS_WAYS, PROOFS } from './codes.js';
import { useChoices } from './use-choices.js';

/** What a head may have at most in the own place on a day, in cents; null where none was published. */
const useStandard = (on: string): number | null => {
  const standards = useAsk(HardshipStandardsDocument, {}).data?.hardshipStandards ?? [];
  return standards.find(({ validFrom }) => validFrom <= on)?.monthlyIncome ?? null;
};

/** Income a head beside the standard of the place, while it is typed. */
const Compared = () => {
  const { t } = useTranslation();
  const on = (Form.useWatch('receivedOn') as string | null | undefined) ?? todayHere();
  const income = incomeAHead(Form.useWatch('means') as ApplicationValues['means']);
  const standard = useStandard(on);
  if (standard === null) return <Alert type="info" showIcon title={t('application.noStandard')} />;
  const limit = t('application.standard', { standard: yuan(standard) });
  if (income === null) return <Alert type="info" showIcon title={limit} />;
  const isMet = income <= standard;
  return (
    <Alert
      type={isMet ? 'success' : 'warning'}
      showIcon
      title={t(isMet ? 'application.meansMet' : 'application.meansNotMet', { income: yuan(income) })}
      description={limit}
    />
  );
};

const Tested = () => {
  const { t } = useTranslation();
  const isApart = Form.useWatch(['means', 'opponentInHousehold']) as boolean | undefined;
  const amount = { min: 0, precision: 2, className: 'wide' };
  return (
    <>
      <Form.Item
        name="hardshipProof"
        label={t('case.proof')}
        extra={t('case.proofHint')}
        rules={[{ required: true, message: t('case.required') }]}
      >
        <Radio.Group options={PROOFS.map((value) => ({ value, label: t(`case.proofs.${value}`) }))} />
      </Form.Item>
      <Row gutter={16}>
        <Col xs={24} md={8}>
          <Form.Item name={['means', 'householdSize']} label={t('case.householdSize')}>
            <InputNumber min={1} max={50} precision={0} className="wide" />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name={['means', 'monthlyIncome']} label={t('case.monthlyIncome')}>
            <InputNumber {...amount} />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item
            name={['means', 'ownIncome']}
            label={t('application.ownIncome')}
            rules={[{ required: isApart ?? false, message: t('case.required') }]}
          >
            <InputNumber {...amount} />
          </Form.Item>
        </Col>
      </Row>
      <Form.Item name={['means', 'opponentInHousehold']} valuePropName="checked">
        <Checkbox>{t('application.opponentInHousehold')}</Checkbox>
      </Form.Item>
      <Compared />
    </>
  );
};

/** Whether the means condition holds at all (art. 32), is looked into (art. 42), or is tested by the standard of the place. */
export const MeansFields = () => {
  const { t } = useTranslation();
  const { optionsOf } = useChoices();
  const way = Form.useWatch('meansWay') as ApplicationValues['meansWay'];
  const required = [{ required: true, message: t('case.required') }];
  return (
    <Card title={t('case.means')} size="small">
      <Form.Item
        name="meansWay"
        label={t('case.meansWay')}
        rules={required}
        extra={way && t(`application.wayMeans.${way}`)}
      >
        <Radio.Group options={MEANS_WAYS.map((value) => ({ value, label: t(`case.meansWays.${value}`) }))} />
      </Form.Item>
      {way === 'no_condition' && (
        <Form.Item name="noMeansCondition" label={t('case.ground')} rules={required}>
          <Select options={optionsOf('noMeansGrounds')} />
        </Form.Item>
      )}
      {way === 'not_verified' && (
        <Form.Item name="meansNotVerified" label={t('case.ground')} rules={required}>
          <Select options={optionsOf('notVerifiedGrounds')} />
        </Form.Item>
      )}
      {way === 'tested' && <Tested />}
    </Card>
  );
};
