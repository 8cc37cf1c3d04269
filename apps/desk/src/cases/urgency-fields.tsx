import { Card, Col, Form, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { daysBetween, todayHere } from '../parts/format.js';
import { MomentField } from '../parts/moment-field.js';
import { FORWARDERS } from './codes.js';
import { useChoices } from './use-choices.js';

const LimitationField = ({ isNeeded }: { isNeeded: boolean }) => {
  const { t } = useTranslation();
  const ends = Form.useWatch('limitationOn') as string | null | undefined;
  return (
    <Form.Item
      name="limitationOn"
      label={t('application.limitationOn')}
      extra={
        ends
          ? t('application.limitationLeft', { left: daysBetween(todayHere(), ends) })
          : t('application.limitationHint')
      }
      rules={[{ required: isNeeded, message: t('case.required') }]}
    >
      <DateField notBefore={todayHere()} />
    </Form.Item>
  );
};

const ForwarderField = () => {
  const { t } = useTranslation();
  return (
    <Form.Item name="forwardedBy" label={t('application.forwardedBy')} extra={t('application.forwardedHint')}>
      <Select
        allowClear
        placeholder={t('application.notForwarded')}
        options={FORWARDERS.map((value) => ({ value, label: t(`application.forwarders.${value}`) }))}
      />
    </Form.Item>
  );
};

/** What makes it press: a ground of art. 44; and whether somebody in custody had it handed in (art. 39). */
export const UrgencyFields = ({ asksForwarder = true }: { asksForwarder?: boolean }) => {
  const { t } = useTranslation();
  const { optionsOf } = useChoices();
  const ground = Form.useWatch('urgentGround') as string | null | undefined;
  const forwarder = Form.useWatch('forwardedBy') as string | null | undefined;
  return (
    <Card title={t('application.urgency')} size="small">
      <Row gutter={16}>
        <Col xs={24} md={12}>
          <Form.Item
            name="urgentGround"
            label={t('application.urgentGround')}
            extra={t('application.urgentHint')}
          >
            <Select
              allowClear
              placeholder={t('application.notUrgent')}
              options={optionsOf('urgentGrounds')}
            />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <LimitationField isNeeded={ground === 'limitation'} />
        </Col>
        <Col xs={24} md={12}>
          {asksForwarder && <ForwarderField />}
        </Col>
        <Col xs={24} md={12}>
          {forwarder && (
            <Form.Item
              name="askedAt"
              label={t('application.askedAt')}
              extra={t('application.askedHint')}
              rules={[{ required: true, message: t('case.required') }]}
            >
              <MomentField />
            </Form.Item>
          )}
        </Col>
      </Row>
    </Card>
  );
};
