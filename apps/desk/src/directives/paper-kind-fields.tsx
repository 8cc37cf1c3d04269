import { Col, Form, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentKind, Urgency } from '../generated/graphql.js';

/** Kinds that go down to units below; the others are written elsewhere. */
const downward: DocumentKind[] = ['NOTICE', 'BULLETIN', 'REPLY'];
const urgencies: Urgency[] = ['URGENT', 'EXTRA_URGENT'];

/** 文种 and 紧急程度 of what is being written. */
export const PaperKindFields = () => {
  const { t } = useTranslation();
  return (
    <Row gutter={16}>
      <Col xs={24} md={12}>
        <Form.Item name="documentKind" label={t('documentKind.label')} extra={t('documentKind.hint')}>
          <Select
            options={downward.map((kind) => ({
              value: kind,
              label: t(`documentKind.${kind}`),
              // A reply is drafted from the request that it answers.
              disabled: kind === 'REPLY',
            }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="urgency" label={t('urgency.label')}>
          <Select
            allowClear
            placeholder={t('urgency.none')}
            options={urgencies.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) }))}
          />
        </Form.Item>
      </Col>
    </Row>
  );
};
