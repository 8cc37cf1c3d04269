import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/use-pages.js';
import { LineageDocument, type LineageNodeFieldsFragment } from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { LineageCard } from './lineage-card.js';

/** The re-issues of one directive, a page at a time, those below each on demand. */
export const LineageBranch = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ directiveId }), [directiveId]);
  const pages = usePages(LineageDocument, variables, ({ lineage }) => ({
    ...lineage,
    items: lineage.reissues,
  }));
  return (
    <>
      <ProblemList problems={pages.problems} again={pages.again} />
      {!pages.waiting && pages.items.length === 0 && pages.problems.length === 0 && (
        <Nothing text={t('lineage.noReissues')} />
      )}
      <ul className="lineage-tree">
        {pages.items.map((node) => (
          <LineageItem key={node.id} node={node} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
};

const LineageItem = ({ node }: { node: LineageNodeFieldsFragment }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <LineageCard node={node} original={false} />
      {node.reissueCount > 0 && (
        <Button type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'lineage.close' : 'lineage.openBelow', { count: node.reissueCount })}
        </Button>
      )}
      {open && <LineageBranch directiveId={node.id} />}
    </li>
  );
};
