import { Alert, Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What became of an application, while pages of it are on their way. */
export interface HandedIn {
  of: 'case' | 'intake';
  id: string;
  /** Pages that did not arrive. */
  left: number;
}

/** Where one goes on. */
export const pathOf = ({ of, id }: Pick<HandedIn, 'of' | 'id'>): string =>
  of === 'case' ? `/cases/${id}` : '/cases';

interface LeftProps {
  handedIn: HandedIn;
  busy: boolean;
  onRetry: () => void;
}

/** The application is there, and some of its pages are not. */
export const PagesLeft = ({ handedIn, busy, onRetry }: LeftProps) => {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('pages.failed', { count: handedIn.left })}
      action={
        <Flex gap={8}>
          <Button type="primary" loading={busy} onClick={onRetry}>
            {t('pages.retry')}
          </Button>
          <Link to={pathOf(handedIn)}>{t('pages.skip')}</Link>
        </Flex>
      }
    />
  );
};
