import { Checkbox, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type Level, RecipientCountDocument } from '../generated/graphql.js';
import { UnitsSelect } from '../org/unit-select.js';
import { formatCell } from '../parts/format.js';
import { useSession } from '../session/session.js';
import type { RecipientsDraft } from './draft.js';

const levels: Level[] = ['MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];
const SETTLE_MS = 300;

/** How many units would receive it; null while the choice is still being counted. */
export const useRecipientCount = (recipients: RecipientsDraft | undefined): number | null => {
  const question = JSON.stringify(recipients ?? { levels: [], unitIds: [], exceptUnitIds: [] });
  const [settled, setSettled] = useState(question);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(question), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [question]);
  const { data, fetching } = useAsk(RecipientCountDocument, {
    recipients: JSON.parse(settled) as RecipientsDraft,
  });
  return question === settled && !fetching ? (data?.recipientCount ?? null) : null;
};

/** 收文单位: everyone below unless levels or single units are named, minus exceptions, with the number it comes to. */
export const RecipientsField = ({ count }: { count: number | null }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const below = levels.slice(levels.indexOf(session.unit.level) + 1);
  return (
    <>
      <Form.Item
        name={['recipients', 'levels']}
        label={t('recipients.levels')}
        extra={t('recipients.levelsHint')}
      >
        <Checkbox.Group options={below.map((level) => ({ value: level, label: t(`level.${level}`) }))} />
      </Form.Item>
      <Form.Item name={['recipients', 'unitIds']} label={t('recipients.units')}>
        <UnitsSelect placeholder={t('recipients.search')} />
      </Form.Item>
      <Form.Item name={['recipients', 'exceptUnitIds']} label={t('recipients.except')}>
        <UnitsSelect placeholder={t('recipients.search')} />
      </Form.Item>
      <p role="status" className="recipient-count">
        {count === null ? t('recipients.counting') : t('recipients.count', { shown: formatCell(count) })}
      </p>
    </>
  );
};
