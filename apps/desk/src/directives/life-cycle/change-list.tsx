import { Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChangeFieldsFragment } from '../../generated/graphql.js';
import { momentText } from '../../parts/format.js';
import { DifferenceTable } from './difference-table.js';

/** What was done to a directive after its issue, the latest first. */
export const ChangeList = ({ changes }: { changes: ChangeFieldsFragment[] }) => {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <Card title={t('lifeCycle.changes')}>
      <Flex vertical gap={16}>
        {[...changes].reverse().map((change) => (
          <section key={change.id} aria-label={t(`lifeCycle.change.${change.kind}`)}>
            <Flex gap={8} wrap align="baseline">
              <strong>{t(`lifeCycle.change.${change.kind}`)}</strong>
              {change.version !== null && <span>{t('lifeCycle.version', { version: change.version })}</span>}
              <span>{change.effectiveOn}</span>
              {change.asksSignature && <span className="warn">{t('lifeCycle.asksSignature')}</span>}
              <span className="muted">
                {t('lifeCycle.madeBy', { name: change.madeBy, time: momentText(change.madeAt) })}
              </span>
            </Flex>
            <p className="keep-lines">{t('lifeCycle.why', { reason: change.reason })}</p>
            {change.differences.length > 0 && <DifferenceTable differences={change.differences} />}
          </section>
        ))}
      </Flex>
    </Card>
  );
};
