import { Alert, Button, Flex, Layout, Skeleton } from 'antd';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { networkTrouble, useSignal } from '../api/signals.js';
import { useKeys, useLeaps } from '../parts/use-keys.js';
import { AccountMenu } from '../session/account-menu.js';
import { useSession } from '../session/session.js';
import { KeysDialog } from './keys-dialog.js';
import { MainMenu } from './main-menu.js';
import { places } from './places.js';

/** The frame round every page: menu by permissions, the unit and its person, the bar for a lost network. */
export const Shell = () => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const trouble = useSignal(networkTrouble);
  const [collapsed, setCollapsed] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const open = useMemo(() => places.filter(({ needs }) => needs.length === 0 || needs.some(may)), [may]);
  const current = [...open]
    .reverse()
    .find(({ path }) => (path === '/' ? pathname === '/' : pathname.startsWith(path)));

  useLeaps(
    Object.fromEntries(
      open.flatMap(({ letter, path }) => (letter ? [[letter, () => void navigate(path)]] : [])),
    ),
  );
  useKeys({ '?': () => setKeysShown(true) });
  return (
    <Layout className="shell">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <Layout.Sider
        collapsible
        breakpoint="lg"
        theme="light"
        width={184}
        collapsedWidth={64}
        collapsed={collapsed}
        onCollapse={setCollapsed}
        className="sider"
      >
        <div className="brand">{collapsed ? t('app.short') : t('app.name')}</div>
        <nav aria-label={t('menu.label')}>
          <MainMenu open={open} current={current} collapsed={collapsed} />
        </nav>
      </Layout.Sider>
      <Layout>
        <Layout.Header className="header">
          <span className="unit-name">{session.unit.name}</span>
          <Flex gap={4} align="center">
            <Button type="text" onClick={() => setKeysShown(true)} aria-label={t('keys.title')}>
              ?
            </Button>
            <AccountMenu />
          </Flex>
        </Layout.Header>
        {trouble && <Alert banner type="warning" title={t('state.networkBar')} role="status" />}
        <Layout.Content id="content" className="content" tabIndex={-1} role="main">
          <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </Layout>
  );
};
