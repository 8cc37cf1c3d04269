import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecipientRole } from '../../generated/graphql.js';
import { formatCell } from '../../parts/format.js';
import { StateTag } from '../../parts/state-tag.js';
import type { RecipientCounts } from './use-recipient-counts.js';

type Group = RecipientCounts['groups'][number];

const Groups = ({ groups }: { groups: Group[] }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={6} wrap>
      {groups.map(({ level, kind, host, count }) => (
        <span key={`${level}${kind}${host ?? ''}`} className="recipient-group">
          {t('recipients.group', {
            level: t(`level.${level}`),
            kind: host ? t('recipients.hosted', { host }) : t(`unitKind.${kind}`),
            number: formatCell(count),
          })}
        </span>
      ))}
    </Flex>
  );
};

const Side = ({ role, counts }: { role: RecipientRole; counts: RecipientCounts }) => {
  const { t } = useTranslation();
  const number = role === 'PRIMARY' ? counts.primary : counts.copy;
  if (role === 'COPY' && number === 0) return null;
  return (
    <Flex gap={10} wrap align="baseline">
      <StateTag tone={role === 'PRIMARY' ? 'busy' : 'plain'}>{t(`recipients.role.${role}`)}</StateTag>
      <span className="recipient-count">{t('recipients.count', { shown: formatCell(number) })}</span>
      <Groups groups={counts.groups.filter((group) => group.role === role)} />
    </Flex>
  );
};

/** The exact number of units on each side, by level and kind; read out whenever it changes. */
export const CountBar = ({ counts }: { counts: RecipientCounts | null }) => {
  const { t } = useTranslation();
  return (
    <div role="status" className="count-bar">
      {counts === null ? (
        <span className="muted">{t('recipients.counting')}</span>
      ) : (
        (['PRIMARY', 'COPY'] as const).map((role) => <Side key={role} role={role} counts={counts} />)
      )}
    </div>
  );
};
