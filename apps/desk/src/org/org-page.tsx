import { UserAddOutlined } from '@ant-design/icons';
import { App, Button, Card, Flex, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type AccountFieldsFragment,
  AccountsDocument,
  SetAccountActiveDocument,
  UnitDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';
import { CreateAccountDialog, ResetPasswordDialog, RolesDialog } from './account-dialogs.js';
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

type Opened = { mode: 'roles' | 'reset'; account: AccountFieldsFragment } | { mode: 'create' } | null;

const Accounts = ({ unitId }: { unitId: string }) => {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { session } = useSession();
  const answer = useAsk(AccountsDocument, { unitId });
  const activate = useAct(SetAccountActiveDocument);
  const [opened, setOpened] = useState<Opened>(null);
  const chosen = opened && 'account' in opened ? opened.account : null;
  const done = () => {
    setOpened(null);
    answer.again();
  };
  const setActive = async (account: AccountFieldsFragment) => {
    if (await activate.run({ accountId: account.id, unitId, active: !account.active })) answer.again();
  };
  const askActive = (account: AccountFieldsFragment) => {
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
  return (
    <Card
      size="small"
      title={t('org.accounts')}
      extra={
        <Button type="primary" icon={<UserAddOutlined />} onClick={() => setOpened({ mode: 'create' })}>
          {t('org.newAccount')}
        </Button>
      }
    >
      <ProblemList problems={activate.problems} />
      <Asked answer={answer}>
        {({ accounts }) => (
          <Table<AccountFieldsFragment>
            size="small"
            rowKey="id"
            dataSource={accounts}
            pagination={accounts.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
            scroll={{ x: 720 }}
            locale={{ emptyText: <Nothing text={t('org.noAccounts')} /> }}
            columns={[
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
                  account.roles.map((role) => <Tag key={role}>{t(`role.${role}`)}</Tag>),
              },
              {
                title: t('directive.statusTitle'),
                width: 170,
                render: (_value, { active, lockedUntil }) => (
                  <>
                    <Tag color={active ? 'green' : 'default'}>
                      {t(active ? 'org.active' : 'org.inactive')}
                    </Tag>
                    {lockedUntil && (
                      <div className="warn">{t('org.locked', { time: momentText(lockedUntil) })}</div>
                    )}
                  </>
                ),
              },
              {
                title: t('activity.actions'),
                width: 240,
                render: (_value, account) => (
                  <Flex gap={4} wrap>
                    <Button size="small" onClick={() => setOpened({ mode: 'roles', account })}>
                      {t('org.changeRoles')}
                    </Button>
                    <Button size="small" onClick={() => setOpened({ mode: 'reset', account })}>
                      {t('org.reset')}
                    </Button>
                    {account.id !== session.account.id && (
                      <Button size="small" danger={account.active} onClick={() => askActive(account)}>
                        {t(account.active ? 'org.deactivate' : 'org.activate')}
                      </Button>
                    )}
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Asked>
      <CreateAccountDialog
        open={opened?.mode === 'create'}
        unitId={unitId}
        onClose={() => setOpened(null)}
        onDone={done}
      />
      <RolesDialog
        account={opened?.mode === 'roles' ? chosen : null}
        unitId={unitId}
        onClose={() => setOpened(null)}
        onDone={done}
      />
      <ResetPasswordDialog
        account={opened?.mode === 'reset' ? chosen : null}
        unitId={unitId}
        onClose={() => setOpened(null)}
        onDone={done}
      />
    </Card>
  );
};
