import { Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { UnitDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { useSession } from '../session/session.js';
import { Accounts } from './accounts.js';
import { UnitTree } from './unit-tree.js';

/** Units of the own subtree and the people who work in them. */
export const OrgPage = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const [unitId, setUnitId] = useState(session.unit.id);
  return (
    <PageFrame title={t('menu.org')}>
      <div className="tree-and-detail">
        <Card size="small" title={t('org.tree')} className="tree-card">
          <UnitTree selected={unitId} onSelect={setUnitId} />
        </Card>
        <UnitDetail key={unitId} unitId={unitId} />
      </div>
    </PageFrame>
  );
};

const UnitDetail = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation();
  const unit = useAsk(UnitDocument, { id: unitId });
  return (
    <Flex vertical gap={16} className="grow">
      <Asked answer={unit} rows={2}>
        {({ unit: found }) =>
          found ? (
            <Card size="small" title={found.name}>
              <Flex gap={16} wrap>
                <span>{t('org.code', { code: found.code })}</span>
                <span>
                  {t('org.kindOf', { level: t(`level.${found.level}`), kind: t(`unitKind.${found.kind}`) })}
                </span>
                {found.host && <span>{t('org.host', { host: found.host })}</span>}
                <span>{t('org.children', { number: found.childCount })}</span>
              </Flex>
            </Card>
          ) : (
            <Nothing text={t('app.notFound')} />
          )
        }
      </Asked>
      <Accounts unitId={unitId} />
    </Flex>
  );
};
