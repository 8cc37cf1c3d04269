import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Nothing } from '../parts/nothing.js';

export const NotFound = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Nothing text={t('app.notFound')}>
      <Button type="primary" onClick={() => void navigate('/')}>
        {t('app.home')}
      </Button>
    </Nothing>
  );
};

/** A page could not be fetched, most often because a new release replaced its files. */
export const LoadFailed = () => {
  const { t } = useTranslation();
  return (
    <main className="first-look">
      <Nothing text={t('app.loadFailed')}>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      </Nothing>
    </main>
  );
};

/** Stands for the first page while its file is on the way. */
export const Loading = () => (
  <main className="first-look">
    <Skeleton active paragraph={{ rows: 8 }} />
  </main>
);
