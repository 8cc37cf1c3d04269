import { App, Button, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type ReorganisationFieldsFragment,
  ReorganisationsDocument,
  UndoReorganisationDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { ChangeDrawer, type Reopened } from './change-drawer.js';

type Change = ReorganisationFieldsFragment;
const NAMED = 3;

/** Units that were moved, united, split, closed or opened again: what was decided, and what can be taken back. */
export const ReorganisationsPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const answer = useAsk(ReorganisationsDocument, {});
  const undo = useAct(UndoReorganisationDocument);
  const [opened, setOpened] = useState<Reopened | 'new' | null>(null);
  const done = () => {
    setOpened(null);
    answer.again();
    void message.success(t('reorganisation.done'));
  };
  const takeBack = async (change: Change) => {
    if (await undo.run({ id: change.id })) answer.again();
  };
  const add = (
    <Button type="primary" onClick={() => setOpened('new')}>
      {t('reorganisation.new')}
    </Button>
  );
  const columns = useColumns(takeBack, setOpened);
  return (
    <PageFrame title={t('menu.reorganisations')} note={t('reorganisation.note')} actions={add}>
      <ProblemList problems={undo.problems} />
      <Asked answer={answer}>
        {({ reorganisations }) => (
          <Table<Change>
            size="small"
            rowKey="id"
            columns={columns}
            dataSource={reorganisations}
            pagination={reorganisations.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
            scroll={{ x: 960 }}
            locale={{ emptyText: <Nothing text={t('reorganisation.none')}>{add}</Nothing> }}
          />
        )}
      </Asked>
      <ChangeDrawer of={opened} onClose={() => setOpened(null)} onDone={done} />
    </PageFrame>
  );
};

const useColumns = (
  onUndo: (change: Change) => Promise<void>,
  onReopen: (unit: Reopened) => void,
): TableColumnsType<Change> => {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const ask = (change: Change) =>
    modal.confirm({
      title: t('reorganisation.undoTitle', { unit: change.unit.name }),
      content: t('reorganisation.undoText'),
      okText: t('reorganisation.undo'),
      cancelText: t('action.cancel'),
      onOk: () => onUndo(change),
    });
  return [
    {
      title: t('reorganisation.effectiveOn'),
      dataIndex: 'effectiveOn',
      width: 120,
    },
    { title: t('reorganisation.what'), render: (_value, change) => <What change={change} /> },
    { title: t('reorganisation.reason'), dataIndex: 'reason', width: 220 },
    {
      title: t('reorganisation.decided'),
      width: 190,
      render: (_value, { decidedByName, decidedAt }) => (
        <>
          {decidedByName}
          <div className="muted">{momentText(decidedAt)}</div>
        </>
      ),
    },
    {
      title: t('reorganisation.standing'),
      width: 190,
      render: (_value, change) =>
        change.undoneAt ? (
          <>
            <StateTag tone="plain">{t('reorganisation.undone')}</StateTag>
            <div className="muted">{`${change.undoneByName ?? ''} ${momentText(change.undoneAt)}`}</div>
          </>
        ) : (
          <Flex gap={4} wrap>
            {change.mayUndo ? (
              <Button size="small" onClick={() => ask(change)}>
                {t('reorganisation.undo')}
              </Button>
            ) : (
              <StateTag tone="good">{t('reorganisation.stands')}</StateTag>
            )}
            {change.isUnitClosed && (change.kind === 'CLOSE' || change.kind === 'MERGE') && (
              <Button size="small" onClick={() => onReopen(change.unit)}>
                {t('reorganisation.kind.REOPEN')}
              </Button>
            )}
          </Flex>
        ),
    },
  ];
};

/** One sentence, and below it the units that went along. */
const What = ({ change }: { change: Change }) => {
  const { t } = useTranslation();
  const { kind, unit, otherUnit, hangings } = change;
  const own = hangings.find((hanging) => hanging.unit.id === unit.id);
  const along = hangings.filter((hanging) => hanging.unit.id !== unit.id).map((hanging) => hanging.unit.name);
  const names = {
    unit: unit.name,
    other: otherUnit?.name ?? '',
    from: own?.fromParent.name ?? '',
    to: own?.toParent.name ?? '',
  };
  return (
    <>
      <strong>{t(`reorganisation.kind.${kind}`)}</strong>{' '}
      {kind === 'REOPEN' && own
        ? t('reorganisation.said.REOPEN_UNDER', names)
        : t(`reorganisation.said.${kind}`, names)}
      {along.length > 0 && (
        <div className="muted">
          {t(along.length > NAMED ? 'reorganisation.alongMore' : 'reorganisation.along', {
            names: along.slice(0, NAMED).join(t('reorganisation.comma')),
            number: String(along.length),
          })}
        </div>
      )}
    </>
  );
};
