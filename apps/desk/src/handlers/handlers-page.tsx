import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Input, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import {
  ColleaguesDocument,
  type HandlerFieldsFragment,
  type HandlerKind,
  HandlersDocument,
} from '../generated/graphql.js';
import { HANDLER_KINDS } from '../handling/choices.js';
import { personWords } from '../org/person-words.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useSettled } from '../parts/use-settled.js';
import { useSession } from '../session/session.js';
import { HandlerEditor } from './handler-editor.js';

type Handler = HandlerFieldsFragment;
type Opened = { handler: Handler | null } | null;

const Name = ({ handler }: { handler: Handler }) => {
  const { t } = useTranslation();
  return (
    <>
      {handler.name}{' '}
      {handler.endedOn && <StateTag tone="plain">{`${t('handler.ended')} ${handler.endedOn}`}</StateTag>}
      <div className="muted">
        {[handler.firm, handler.licenceNumber, handler.phone].filter(Boolean).join(' · ')}
      </div>
    </>
  );
};

/** Says whose account of the unit a handler signs in with. */
const useAccountOf = (): ((handler: Handler) => string) => {
  const { t } = useTranslation();
  const { data } = useAsk(ColleaguesDocument, {});
  const accounts = data && new Map(data.colleagues.map((each) => [each.id, personWords(each)]));
  return ({ accountId }) =>
    accountId && accounts ? (accounts.get(accountId) ?? t('handler.accountClosed')) : '--';
};

const useColumns = (onEdit: (handler: Handler) => void): TableColumnsType<Handler> => {
  const { t } = useTranslation();
  const { may } = useSession();
  const accountOf = useAccountOf();
  return [
    { title: t('handler.name'), render: (_value, handler) => <Name handler={handler} /> },
    { title: t('handler.kind'), width: 170, render: (_value, { kind }) => t(`handlerKind.${kind}`) },
    { title: t('handler.account'), width: 180, render: (_value, handler) => accountOf(handler) },
    {
      title: t('handler.specialties'),
      render: (_value, { specialties, tags, languages }) => (
        <>
          {specialties.map((each) => t(`specialty.${each}`)).join('、')}
          <div className="muted">
            {[...tags.map((each) => t(`handlerTag.${each}`)), ...languages].join(' · ')}
          </div>
        </>
      ),
    },
    { title: t('handler.openCases'), dataIndex: 'openCases', width: 80 },
    {
      title: t('handler.last'),
      width: 130,
      render: (_value, { lastAssignedOn }) => lastAssignedOn ?? t('handler.never'),
    },
    {
      title: t('handler.actions'),
      width: 80,
      render: (_value, handler) =>
        may('roster.keep') && (
          <Button
            type="text"
            icon={<EditOutlined aria-hidden />}
            aria-label={t('handler.editOf', { name: handler.name })}
            onClick={() => onEdit(handler)}
          />
        ),
    },
  ];
};

/** 律师库: who may be given cases, with what they have in hand. */
export const HandlersPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<HandlerKind | null>(null);
  const [includeEnded, setIncludeEnded] = useState(false);
  const [opened, setOpened] = useState<Opened>(null);
  const filter = { search: useSettled(search).settled, kind, includeEnded };
  const pages = usePages(HandlersDocument, { filter }, (data) => data.handlers);
  const columns = useColumns((handler) => setOpened({ handler }));
  const saved = () => {
    setOpened(null);
    pages.again();
  };
  const total = pages.last?.handlers.total;
  return (
    <PageFrame
      title={t('menu.handlers')}
      note={total !== undefined && t('handler.total', { count: total })}
      actions={
        may('roster.keep') && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setOpened({ handler: null })}
          >
            {t('handler.new')}
          </Button>
        )
      }
    >
      <Flex gap={8} wrap align="center">
        <Input.Search
          className="search"
          style={{ maxWidth: 320 }}
          allowClear
          aria-label={t('handler.search')}
          placeholder={t('handler.search')}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          allowClear
          style={{ width: 200 }}
          aria-label={t('handler.kind')}
          placeholder={t('handler.kind')}
          value={kind}
          onChange={(chosen?: HandlerKind) => setKind(chosen ?? null)}
          options={HANDLER_KINDS.map((value) => ({ value, label: t(`handlerKind.${value}`) }))}
        />
        <Checkbox checked={includeEnded} onChange={(event) => setIncludeEnded(event.target.checked)}>
          {t('handler.showEnded')}
        </Checkbox>
      </Flex>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Handler>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 1040 }}
        locale={emptyText(pages, <Nothing text={t('handler.none')} />)}
      />
      <MoreButton pages={pages} {...(total === undefined ? {} : { total })} />
      <HandlerEditor
        open={opened !== null}
        handler={opened?.handler ?? null}
        onClose={() => setOpened(null)}
        onSaved={saved}
      />
    </PageFrame>
  );
};
