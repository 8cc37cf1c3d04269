import { Button, Drawer, Flex, Input, Segmented, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../api/use-pages.js';
import {
  DirectiveRecipientsDocument,
  type DirectiveRecipientsQuery,
  type RecipientRole,
} from '../../generated/graphql.js';
import { momentText } from '../../parts/format.js';
import { MoreButton } from '../../parts/more-button.js';
import { emptyText, Nothing } from '../../parts/nothing.js';
import { ProblemList } from '../../parts/problem-list.js';
import { StateTag } from '../../parts/state-tag.js';

type Recipient = DirectiveRecipientsQuery['directiveRecipients']['items'][number];

const useColumns = (): TableColumnsType<Recipient> => {
  const { t } = useTranslation();
  const state = ({ role, deliveredAt, openedAt, signedOn }: Recipient) => {
    if (!deliveredAt) return t('recipients.undelivered');
    if (signedOn) return t('recipients.signedOn', { day: signedOn });
    if (openedAt) return t('recipients.openedAt', { time: momentText(openedAt) });
    return t(role === 'COPY' ? 'recipients.unread' : 'recipients.unsigned');
  };
  return [
    {
      title: t('recipients.unit'),
      render: (_value, { unit }) => (
        <>
          {unit.name}
          <div className="muted">{unit.code}</div>
        </>
      ),
    },
    {
      title: t('recipients.kind'),
      width: 130,
      render: (_value, { unit, kind }) =>
        t('org.kindOf', { level: t(`level.${unit.level}`), kind: t(`unitKind.${kind}`) }),
    },
    {
      title: t('recipients.as'),
      width: 80,
      render: (_value, { role }) => (
        <StateTag tone={role === 'COPY' ? 'plain' : 'busy'}>{t(`recipients.role.${role}`)}</StateTag>
      ),
    },
    { title: t('recipients.state'), width: 180, render: (_value, recipient) => state(recipient) },
  ];
};

const List = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const [role, setRole] = useState<RecipientRole | 'ALL'>('ALL');
  const [search, setSearch] = useState('');
  const variables = { directiveId, role: role === 'ALL' ? null : role, search };
  const pages = usePages(DirectiveRecipientsDocument, variables, (data) => data.directiveRecipients, {
    size: 100,
  });
  const columns = useColumns();
  const total = pages.last?.directiveRecipients.total;
  return (
    <Flex vertical gap={12}>
      <p className="muted">{t('recipients.fixed')}</p>
      <Flex gap={12} wrap role="search">
        <Segmented<RecipientRole | 'ALL'>
          aria-label={t('recipients.as')}
          value={role}
          onChange={setRole}
          options={[
            { value: 'ALL', label: t('recipients.all') },
            { value: 'PRIMARY', label: t('recipients.role.PRIMARY') },
            { value: 'COPY', label: t('recipients.role.COPY') },
          ]}
        />
        <Input.Search
          className="search"
          allowClear
          aria-label={t('recipients.search')}
          placeholder={t('recipients.search')}
          onSearch={setSearch}
        />
      </Flex>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Recipient>
        size="small"
        rowKey={({ unit }) => unit.id}
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 620 }}
        locale={emptyText(pages, <Nothing text={t('recipients.noneMatch')} />)}
      />
      <MoreButton pages={pages} {...(total === undefined ? {} : { total })} />
    </Flex>
  );
};

/** The list that was fixed at the issue, unit by unit, with how far each receipt has come. */
export const RecipientsButton = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('recipients.list')}</Button>
      <Drawer
        open={open}
        title={t('recipients.list')}
        onClose={() => setOpen(false)}
        size="min(860px, 100vw)"
        destroyOnHidden
      >
        {open && <List directiveId={directiveId} />}
      </Drawer>
    </>
  );
};
