import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, usePlainAct } from '../api/use-act.js';
import { SignOutDocument, SignOutEverywhereDocument } from '../generated/graphql.js';
import { switchLanguage } from '../locales/language.js';
import { ChangePasswordDialog } from './change-password-dialog.js';
import { useSession } from './session.js';

export const AccountMenu = () => {
  const { t, i18n } = useTranslation();
  const { modal } = App.useApp();
  const { session, leave } = useSession();
  const [changing, setChanging] = useState(false);
  const signOut = usePlainAct(SignOutDocument);
  const everywhere = useAct(SignOutEverywhereDocument);

  const askEverywhere = () =>
    modal.confirm({
      title: t('session.signOutEverywhere'),
      content: t('session.everywhereAsk'),
      okText: t('session.signOutEverywhere'),
      cancelText: t('action.cancel'),
      onOk: async () => {
        if (await everywhere.run({})) leave();
      },
    });
  const acts: Record<string, () => unknown> = {
    password: () => setChanging(true),
    'zh-CN': () => switchLanguage(i18n, 'zh-CN'),
    en: () => switchLanguage(i18n, 'en'),
    everywhere: askEverywhere,
    signOut: async () => {
      if (await signOut.run({})) leave();
    },
  };
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: t('session.signedInAs', { name: session.account.name, login: session.account.login }),
      children: [{ key: 'password', label: t('session.changePassword') }],
    },
    {
      key: 'language',
      type: 'group',
      label: t('session.language'),
      children: [
        { key: 'zh-CN', label: t('app.chinese') },
        { key: 'en', label: t('app.english') },
      ],
    },
    { type: 'divider' },
    { key: 'signOut', label: t('session.signOut') },
    { key: 'everywhere', label: t('session.signOutEverywhere') },
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{ items, selectedKeys: [i18n.language], onClick: ({ key }) => void acts[key]?.() }}
      >
        <Button
          type="text"
          icon={<UserOutlined aria-hidden />}
          aria-label={t('menu.account')}
          aria-haspopup="menu"
        >
          {session.account.name}
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <ChangePasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
};
