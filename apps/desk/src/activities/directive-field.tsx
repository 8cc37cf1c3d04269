import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { DirectivesDocument } from '../generated/graphql.js';

/** The received or own directive that something carries out, or none. */
export const DirectiveField = () => {
  const { t } = useTranslation();
  const received = useAsk(DirectivesDocument, { box: 'RECEIVED', first: 100 });
  const sent = useAsk(DirectivesDocument, { box: 'SENT', first: 100 });
  const choices = [...(received.data?.directives.items ?? []), ...(sent.data?.directives.items ?? [])].filter(
    ({ status }) => status === 'ISSUED' || status === 'CLOSED',
  );
  return (
    <Form.Item name="directiveId" label={t('activity.directive')} extra={t('activity.directiveHint')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('activity.noDirective')}
        options={choices.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
};
