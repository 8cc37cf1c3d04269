import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import {
  DeleteDutyLawyerHelpDocument,
  DutyLawyerHelpsDocument,
  type DutyLawyerHelpsQuery,
} from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { HelpEditor } from './help-editor.js';

type Help = DutyLawyerHelpsQuery['dutyLawyerHelps']['items'][number];

const useColumns = (onDelete: (help: Help) => void): TableColumnsType<Help> => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  return [
    { title: t('dutyLawyer.day'), dataIndex: 'helpedOn', width: 120, className: 'nowrap' },
    { title: t('dutyLawyer.lawyer'), dataIndex: 'lawyer', width: 130 },
    { title: t('dutyLawyer.kind'), width: 160, render: (_value, { kind }) => t(`dutyLawyer.kinds.${kind}`) },
    {
      title: t('dutyLawyer.placeKind'),
      render: (_value, { placeKind, place }) => (
        <>
          {t(`dutyLawyer.places.${placeKind}`)}
          {place && <div className="muted">{place}</div>}
        </>
      ),
    },
    { title: t('dutyLawyer.helps'), dataIndex: 'helps', width: 100, align: 'right', className: 'number' },
    { title: t('case.unit'), dataIndex: ['unit', 'name'], width: 200 },
    { title: t('dutyLawyer.by'), dataIndex: 'recordedByName', width: 110 },
    {
      title: t('case.actions'),
      width: 70,
      render: (_value, help) =>
        help.unit.id === session.unit.id &&
        may('case.handle') && (
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('dutyLawyer.deleteOf', { lawyer: help.lawyer, day: help.helpedOn })}
            onClick={() => onDelete(help)}
          />
        ),
    },
  ];
};

/** 值班律师法律帮助: counted by itself, and never a case. */
export const DutyLawyersPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [adding, setAdding] = useState(false);
  const [deleting, setDeleting] = useState<Help | null>(null);
  const pages = usePages(DutyLawyerHelpsDocument, {}, (data) => data.dutyLawyerHelps);
  const remove = useAct(DeleteDutyLawyerHelpDocument);
  const columns = useColumns(setDeleting);
  const open = may('case.handle') ? () => setAdding(true) : undefined;
  useKeys({ c: open });
  const removeIt = async (reason: string) => {
    if (!deleting || !(await remove.run({ id: deleting.id, reason }))) return;
    setDeleting(null);
    pages.again();
  };
  const addButton = open && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={open}>
      {t('dutyLawyer.new')}
    </Button>
  );
  return (
    <PageFrame title={t('menu.dutyLawyers')} note={t('dutyLawyer.note')} actions={addButton}>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Help>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 1000 }}
        locale={emptyText(pages, <Nothing text={t('dutyLawyer.none')}>{addButton}</Nothing>)}
      />
      <MoreButton pages={pages} />
      <HelpEditor open={adding} onClose={() => setAdding(false)} onSaved={pages.again} />
      <ReasonDialog
        open={deleting !== null}
        title={t('dutyLawyer.deleteTitle')}
        text={t('dutyLawyer.deleteMeans')}
        label={t('dutyLawyer.deleteReason')}
        confirm={t('action.delete')}
        danger
        busy={remove.busy}
        problems={remove.problems}
        onConfirm={(reason) => void removeIt(reason)}
        onCancel={() => setDeleting(null)}
      />
    </PageFrame>
  );
};
