import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  AcceptCaseParcelDocument,
  CaseParcelsDocument,
  type CaseParcelsQuery,
  ReturnCaseParcelDocument,
} from '../generated/graphql.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useChoices } from './use-choices.js';

type Parcel = CaseParcelsQuery['caseParcels'][number];

/** Papers sent to the own centre: from stations and branches, from other centres, and back. */
export const ParcelsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { nameOf } = useChoices();
  const parcels = useAsk(CaseParcelsDocument, { state: 'WAITING' });
  const accept = useAct(AcceptCaseParcelDocument);
  const giveBack = useAct(ReturnCaseParcelDocument);
  const [returning, setReturning] = useState<Parcel | null>(null);
  const take = async ({ id }: Parcel) => {
    const done = await accept.run({ id });
    if (done) void navigate(`/cases/${done.acceptCaseParcel.id}`);
  };
  const refuse = async (reason: string) => {
    if (!returning || !(await giveBack.run({ id: returning.id, reason }))) return;
    setReturning(null);
    parcels.again();
  };
  const columns: TableColumnsType<Parcel> = [
    { title: t('case.sender'), dataIndex: ['sender', 'name'], width: 220 },
    { title: t('case.parcelKind'), width: 110, render: (_value, { kind }) => t(`case.kind.${kind}`) },
    {
      title: t('case.matter'),
      render: (_value, { matter, causeOfAction, reason, pages }) => (
        <>
          {nameOf(matter)}
          {pages > 0 && <span className="muted"> {t('pages.came', { count: pages })}</span>}
          {(causeOfAction ?? reason) && (
            <div className="muted">{[causeOfAction, reason].filter(Boolean).join(' · ')}</div>
          )}
        </>
      ),
    },
    { title: t('case.receivedOn'), dataIndex: 'receivedOn', width: 120, className: 'nowrap' },
    {
      title: t('case.actions'),
      width: 190,
      render: (_value, parcel) => (
        <Flex gap={8}>
          <Button type="primary" loading={accept.busy} onClick={() => void take(parcel)}>
            {t('case.accept')}
          </Button>
          {parcel.kind !== 'RETURN' && (
            <Button onClick={() => setReturning(parcel)}>{t('case.giveBack')}</Button>
          )}
        </Flex>
      ),
    },
  ];
  return (
    <PageFrame title={t('case.parcels')} note={t('case.parcelsNote')}>
      <ProblemList problems={[...parcels.problems, ...accept.problems]} again={parcels.again} />
      <Table<Parcel>
        rowKey="id"
        columns={columns}
        dataSource={[...(parcels.data?.caseParcels ?? [])]}
        loading={parcels.fetching}
        pagination={false}
        scroll={{ x: 900 }}
        locale={{ emptyText: <Nothing text={t('case.noParcels')} /> }}
      />
      <ReasonDialog
        open={returning !== null}
        title={t('case.giveBackTitle', { sender: returning?.sender.name })}
        label={t('case.giveBackReason')}
        confirm={t('case.giveBack')}
        busy={giveBack.busy}
        problems={giveBack.problems}
        onConfirm={(reason) => void refuse(reason)}
        onCancel={() => setReturning(null)}
      />
    </PageFrame>
  );
};
