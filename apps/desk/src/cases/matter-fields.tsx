import { Card, Col, Form, Input, InputNumber, Radio, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApplicationValues } from './application-values.js';
import { CASE_FORMS, CASE_TYPES } from './codes.js';
import { useChoices } from './use-choices.js';

const KindFields = () => {
  const { t } = useTranslation();
  const { matters } = useChoices();
  const required = [{ required: true, message: t('case.required') }];
  const caseType = Form.useWatch('caseType') as ApplicationValues['caseType'];
  const form = Form.useFormInstance<ApplicationValues>();
  const offered = matters.filter(({ caseTypes }) => caseType && caseTypes.includes(caseType));
  /** A matter of another kind of case stays chosen in no list. */
  const forget = (next: ApplicationValues['caseType']) => {
    const kept = matters.find(({ code }) => code === form.getFieldValue('matter'));
    if (next && kept && !kept.caseTypes.includes(next)) form.resetFields(['matter']);
  };
  return (
    <Row gutter={16}>
      <Col xs={24} md={12}>
        <Form.Item name="caseType" label={t('case.typeTitle')} rules={required}>
          <Radio.Group
            optionType="button"
            onChange={({ target }) => forget(target.value as ApplicationValues['caseType'])}
            options={CASE_TYPES.map((value) => ({ value, label: t(`case.type.${value}`) }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        {caseType && caseType !== 'CRIMINAL' && (
          <Form.Item name="caseForm" label={t('case.form')} rules={required}>
            <Select options={CASE_FORMS.map((value) => ({ value, label: t(`case.forms.${value}`) }))} />
          </Form.Item>
        )}
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="matter" label={t('case.matter')} rules={required}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            notFoundContent={t('application.kindFirst')}
            options={offered.map(({ code, text, article }) => ({
              value: code,
              label: `${text}（${article}）`,
            }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="causeOfAction" label={t('case.cause')}>
          <Input maxLength={100} />
        </Form.Item>
      </Col>
    </Row>
  );
};

/** What the application is about, and where it is or will be dealt with. */
export const MatterFields = () => {
  const { t } = useTranslation();
  return (
    <Card title={t('case.matter')} size="small">
      <KindFields />
      <Row gutter={16}>
        <Col xs={24} md={12}>
          <Form.Item name="agency" label={t('case.agency')}>
            <Input maxLength={100} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item name="procedureStage" label={t('application.procedureStage')}>
            <Input maxLength={50} placeholder={t('application.procedureStageHint')} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item name="agencyPlace" label={t('case.agencyPlace')} extra={t('case.agencyPlaceHint')}>
            <Input inputMode="numeric" maxLength={6} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item name="claims" label={t('case.claims')} extra={t('case.claimsHint')}>
            <InputNumber min={1} max={500} precision={0} />
          </Form.Item>
        </Col>
      </Row>
      <Form.Item name="facts" label={t('case.facts')} extra={t('case.factsHint')}>
        <Input.TextArea rows={4} maxLength={5000} showCount />
      </Form.Item>
    </Card>
  );
};
