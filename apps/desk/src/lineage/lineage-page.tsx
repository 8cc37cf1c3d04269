import { Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { LineageDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { PageFrame } from '../parts/page-frame.js';
import { LineageBranch } from './lineage-branch.js';
import { LineageCard } from './lineage-card.js';

/** The tree of originals and re-issues around a directive; each branch is fetched when it is opened. */
export const LineagePage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(LineageDocument, { directiveId: id });
  return (
    <Asked answer={answer} rows={8}>
      {({ lineage: { upper, directive, merged } }) => (
        <PageFrame title={t('lineage.title')} note={directive.title}>
          <Flex vertical gap={12}>
            {upper.length > 0 && (
              <Card size="small" title={t('lineage.upper')}>
                <Flex vertical gap={12}>
                  {upper.map((node) => (
                    <LineageCard key={node.id} node={node} original={node.id === upper[0]?.id} />
                  ))}
                </Flex>
              </Card>
            )}
            <Card size="small" title={t('lineage.this')}>
              <LineageCard node={directive} original={upper.length === 0} />
            </Card>
            {merged.length > 0 && (
              <Card size="small" title={t('lineage.merged')}>
                <p className="muted">{t('lineage.mergedNote')}</p>
                <Flex vertical gap={12}>
                  {merged.map((node) => (
                    <LineageCard key={node.id} node={node} original />
                  ))}
                </Flex>
              </Card>
            )}
            <Card size="small" title={t('lineage.reissues', { count: directive.reissueCount })}>
              <LineageBranch directiveId={directive.id} />
            </Card>
          </Flex>
        </PageFrame>
      )}
    </Asked>
  );
};
