import { Card, Checkbox, Col, Form, Input, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { CampaignField } from './campaign-field.js';
import type { UpperLimits } from './checks.js';
import type { DirectiveDraft } from './draft.js';
import { PaperKindFields } from './paper-kind-fields.js';
import { RecipientsField } from './recipients/recipients-field.js';
import type { RecipientCounts } from './recipients/use-recipient-counts.js';
import { SectionsField } from './sections-field.js';
import { TasksField } from './tasks-field.js';

interface Props {
  draft: DirectiveDraft;
  limits: UpperLimits | null;
  counts: RecipientCounts | null;
  reissuesId: string | null;
}

const Basics = ({ limits }: { limits: UpperLimits | null }) => {
  const { t } = useTranslation();
  const required = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <Card title={t('editor.basics')}>
      <Form.Item name="kind" hidden>
        <Input />
      </Form.Item>
      <PaperKindFields />
      <Form.Item name="title" label={t('directive.title')} rules={required(t('editor.titleRequired'))}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} maxLength={200} />
      </Form.Item>
      <Form.Item name="theme" label={t('directive.theme')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="objective" label={t('directive.objective')}>
        <Input maxLength={200} />
      </Form.Item>
      <Row gutter={16}>
        <Col xs={24} md={8}>
          <Form.Item
            name="startsOn"
            label={t('directive.startsOn')}
            rules={required(t('editor.dayRequired'))}
          >
            <DateField />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item name="endsOn" label={t('directive.endsOn')} rules={required(t('editor.dayRequired'))}>
            <DateField />
          </Form.Item>
        </Col>
        <Col xs={24} md={8}>
          <Form.Item
            name="reportDue"
            label={t('directive.reportDue')}
            rules={required(t('editor.dayRequired'))}
            extra={limits && t('editor.reportLatest', { day: limits.reportDue })}
          >
            <DateField notAfter={limits?.reportDue} />
          </Form.Item>
        </Col>
      </Row>
      <Form.Item name="retrospective" valuePropName="checked" extra={t('editor.retrospectiveHint')}>
        <Checkbox>{t('editor.retrospective')}</Checkbox>
      </Form.Item>
    </Card>
  );
};

export const EditorFields = ({ draft, limits, counts, reissuesId }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <Basics limits={limits} />
      <Card title={t('editor.text')}>
        <SectionsField />
      </Card>
      <Card title={t('editor.tasks')}>
        {limits && <p className="muted">{t('editor.deadlineRule', { day: limits.reportDue })}</p>}
        <TasksField limits={limits} dueOn={draft.endsOn} />
      </Card>
      <Card title={t('editor.recipients')}>
        <RecipientsField counts={counts} />
      </Card>
      <Card title={t('editor.merge')}>
        <Form.Item name="mergedCampaignId" label={t('editor.mergeWith')} extra={t('editor.mergeHint')}>
          <CampaignField reissuesId={reissuesId} startsOn={draft.startsOn} endsOn={draft.endsOn} />
        </Form.Item>
      </Card>
    </>
  );
};
