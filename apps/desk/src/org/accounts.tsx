import { UserAddOutlined } from '@ant-design/icons';
import { App, Button, Card, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type AccountFieldsFragment,
  AccountsDocument,
  SetAccountActiveDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { CreateAccountDialog, ResetPasswordDialog, RolesDialog } from './account-dialogs.js';

type Account = AccountFieldsFragment;
type Opened = { mode: 'roles' | 'reset'; account: Account } | { mode: 'create' } | null;

const useColumns = (
  onOpen: (opened: Opened) => void,
  onActive: (account: Account) => void,
): TableColumnsType<Account> => {
  const { t } = useTranslation();
  const { session } = useSession();
  return [
    { title: t('session.login'), dataIndex: 'login' },
    {
      title: t('org.name'),
      render: (_value, { name, post }) => (
        <>
          {name}
          {post && <div className="muted">{post}</div>}
        </>
      ),
    },
    {
      title: t('org.roles'),
      render: (_value, account) =>
        account.roles.map((role) => (
          <StateTag key={role} tone="plain">
            {t(`role.${role}`)}
          </StateTag>
        )),
    },
    {
      title: t('directive.statusTitle'),
      width: 170,
      render: (_value, { active, lockedUntil }) => (
        <>
          <StateTag tone={active ? 'good' : 'plain'}>{t(active ? 'org.active' : 'org.inactive')}</StateTag>
          {lockedUntil && <div className="warn">{t('org.locked', { time: momentText(lockedUntil) })}</div>}
        </>
      ),
    },
    {
      title: t('activity.actions'),
      width: 230,
      render: (_value, account) => (
        <Flex gap={4} wrap>
          <Button size="small" onClick={() => onOpen({ mode: 'roles', account })}>
            {t('org.changeRoles')}
          </Button>
          <Button size="small" onClick={() => onOpen({ mode: 'reset', account })}>
            {t('org.reset')}
          </Button>
          {account.id !== session.account.id && (
            <Button size="small" danger={account.active} onClick={() => onActive(account)}>
              {t(account.active ? 'org.deactivate' : 'org.activate')}
            </Button>
          )}
        </Flex>
      ),
    },
  ];
};

/** The people of a unit, with what an administrator does for them. */
export const Accounts = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const answer = useAsk(AccountsDocument, { unitId });
  const activate = useAct(SetAccountActiveDocument);
  const [opened, setOpened] = useState<Opened>(null);
  const chosen = opened && 'account' in opened ? opened.account : null;
  const close = () => setOpened(null);
  const done = () => {
    close();
    answer.again();
  };
  const setActive = async (account: Account) => {
    if (await activate.run({ accountId: account.id, unitId, active: !account.active })) answer.again();
  };
  const askActive = (account: Account) => {
    if (!account.active) return void setActive(account);
    modal.confirm({
      title: t('org.deactivateTitle', { name: account.name }),
      content: t('org.deactivateText'),
      okText: t('org.deactivate'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => setActive(account),
    });
  };
  const columns = useColumns(setOpened, askActive);
  const dialog = { unitId, onClose: close, onDone: done };
  return (
    <Card
      size="small"
      title={t('org.accounts')}
      extra={
        <Button
          type="primary"
          icon={<UserAddOutlined aria-hidden />}
          onClick={() => setOpened({ mode: 'create' })}
        >
          {t('org.newAccount')}
        </Button>
      }
    >
      <ProblemList problems={activate.problems} />
      <Asked answer={answer}>
        {({ accounts }) => (
          <Table<Account>
            size="small"
            rowKey="id"
            columns={columns}
            dataSource={accounts}
            pagination={accounts.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
            scroll={{ x: 720 }}
            locale={{ emptyText: <Nothing text={t('org.noAccounts')} /> }}
          />
        )}
      </Asked>
      <CreateAccountDialog {...dialog} open={opened?.mode === 'create'} />
      <RolesDialog {...dialog} account={opened?.mode === 'roles' ? chosen : null} />
      <ResetPasswordDialog {...dialog} account={opened?.mode === 'reset' ? chosen : null} />
    </Card>
  );
};
