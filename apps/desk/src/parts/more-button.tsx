import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/use-pages.js';

/** Fetches the next rows of a list; tells how many are shown. */
export function MoreButton<Data, Item>({ pages, total }: { pages: Pages<Data, Item>; total?: number }) {
  const { t } = useTranslation();
  if (pages.items.length === 0) return null;
  return (
    <Flex align="center" justify="center" gap={12} className="more">
      <span className="muted" role="status">
        {total === undefined
          ? t('list.shown', { shown: pages.items.length })
          : t('list.shownOf', { shown: pages.items.length, total })}
      </span>
      {pages.hasMore && (
        <Button onClick={pages.more} loading={pages.fetching}>
          {t('list.more')}
        </Button>
      )}
    </Flex>
  );
}
