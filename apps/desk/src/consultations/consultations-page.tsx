import { DeleteOutlined, EditOutlined, FileAddOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import {
  type ConsultationFieldsFragment,
  type ConsultationFilter,
  ConsultationsDocument,
  DeleteConsultationDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { MaskedPerson } from '../persons/masked-person.js';
import { PersonActs } from '../persons/person-acts.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { ConsultationEditor } from './consultation-editor.js';
import { ConsultationFilters } from './consultation-filters.js';
import { ConsultationNote } from './consultation-note.js';
import { ExportButton } from './export-button.js';
import { useConsultationForm } from './use-consultation-form.js';

type Record = ConsultationFieldsFragment;
type Opened = { mode: 'edit' | 'delete'; record: Record } | { mode: 'new' } | null;

const Matters = ({ record, onChanged }: { record: Record; onChanged: () => void }) => {
  const { t } = useTranslation();
  const { namesOf } = useConsultationForm();
  const {
    matters,
    groups,
    results,
    isCounted,
    answeredOn,
    convertedCaseId,
    deletedAt,
    activityTitle,
    asker,
    hasNote,
  } = record;
  const more = [namesOf([...(groups ?? []), ...results]), activityTitle].filter(Boolean).join(' · ');
  return (
    <>
      {namesOf(matters)} {deletedAt && <StateTag tone="bad">{t('consultation.deleted')}</StateTag>}
      {!answeredOn && <StateTag tone="busy">{t('consultation.unanswered')}</StateTag>}
      {convertedCaseId && <StateTag tone="good">{t('consultation.converted')}</StateTag>}
      {more && <div className="muted">{more}</div>}
      {!isCounted && <div className="muted">{t('consultation.notCounted')}</div>}
      {asker && (
        <div>
          <MaskedPerson person={asker} />
          <PersonActs person={asker} onErased={onChanged} />
        </div>
      )}
      {hasNote && <ConsultationNote id={record.id} />}
    </>
  );
};

const Actions = ({ record, onOpen }: { record: Record; onOpen: (opened: Opened) => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { session, may } = useSession();
  const { namesOf } = useConsultationForm();
  const title = namesOf(record.matters);
  if (record.deletedAt || record.unit.id !== session.unit.id || !may('consultation.record')) return null;
  return (
    <Flex gap={4}>
      <Button
        type="text"
        icon={<EditOutlined aria-hidden />}
        aria-label={t('consultation.editOf', { title })}
        onClick={() => onOpen({ mode: 'edit', record })}
      />
      {!record.convertedCaseId && may('case.take_in') && (
        <Button
          type="text"
          icon={<FileAddOutlined aria-hidden />}
          aria-label={t('consultation.convertOf', { title })}
          title={t('consultation.convert')}
          onClick={() => void navigate(`/cases/new?consultation=${record.id}`)}
        />
      )}
      {!record.convertedCaseId && (
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('consultation.deleteOf', { title })}
          onClick={() => onOpen({ mode: 'delete', record })}
        />
      )}
    </Flex>
  );
};

const useColumns = (onOpen: (opened: Opened) => void, onChanged: () => void): TableColumnsType<Record> => {
  const { t } = useTranslation();
  const { nameOf } = useConsultationForm();
  return [
    {
      title: t('consultation.day'),
      width: 150,
      className: 'nowrap',
      render: (_value, { occurredOn, recordedAt }) => {
        const entered = recordedAt.slice(0, 10);
        return (
          <>
            {occurredOn}
            {entered > occurredOn && (
              <div className="muted">{t('consultation.entered', { day: entered })}</div>
            )}
          </>
        );
      },
    },
    { title: t('consultation.channel'), width: 110, render: (_value, { channel }) => nameOf(channel) },
    {
      title: t('consultation.matters'),
      render: (_value, record) => <Matters record={record} onChanged={onChanged} />,
    },
    { title: t('consultation.unit'), dataIndex: ['unit', 'name'], width: 200 },
    { title: t('consultation.by'), dataIndex: 'recordedBy', width: 130 },
    {
      title: t('consultation.actions'),
      width: 110,
      render: (_value, record) => <Actions record={record} onOpen={onOpen} />,
    },
  ];
};

/** Of the own unit today, apart from what is filtered. */
const useToday = () => {
  const day = todayHere();
  return useAsk(ConsultationsDocument, { filter: { ownOnly: true, from: day, to: day }, first: 1 });
};

const NewButton = ({ onNew }: { onNew: () => void }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  if (!may('consultation.record')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={onNew}>
      {t('consultation.new')}
    </Button>
  );
};

export const ConsultationsPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { namesOf } = useConsultationForm();
  const [filter, setFilter] = useState<ConsultationFilter>({});
  const [opened, setOpened] = useState<Opened>(null);
  const pages = usePages(ConsultationsDocument, { filter }, (data) => data.consultations);
  const today = useToday();
  const remove = useAct(DeleteConsultationDocument);
  const changed = () => {
    pages.again();
    today.again();
  };
  const columns = useColumns(setOpened, changed);
  const openNew = () => setOpened({ mode: 'new' });
  useKeys({ c: may('consultation.record') ? openNew : undefined });
  const chosen = opened && 'record' in opened ? opened.record : null;
  const removeIt = async (reason: string) => {
    if (!chosen || !(await remove.run({ id: chosen.id, version: chosen.version, reason }))) return;
    setOpened(null);
    changed();
  };
  const told = (page: { total: number; questions: number } | undefined) =>
    page && { people: page.total, questions: page.questions };
  const [ofToday, sum] = [told(today.data?.consultations), told(pages.last?.consultations)];
  return (
    <PageFrame
      title={t('menu.consultations')}
      note={ofToday && <span role="status">{t('consultation.today', ofToday)}</span>}
      actions={
        <>
          <ExportButton filter={filter} />
          <NewButton onNew={openNew} />
        </>
      }
    >
      <ConsultationFilters filter={filter} onChange={setFilter} />
      <ProblemList problems={pages.problems} again={pages.again} />
      {sum && <p className="muted">{t('consultation.sum', sum)}</p>}
      <Table<Record>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 900 }}
        locale={emptyText(
          pages,
          <Nothing text={t('consultation.none')}>
            <NewButton onNew={openNew} />
          </Nothing>,
        )}
      />
      <MoreButton pages={pages} {...(sum ? { total: sum.people } : {})} />
      <ConsultationEditor
        record={opened?.mode === 'edit' ? chosen : null}
        open={opened?.mode === 'new' || opened?.mode === 'edit'}
        onClose={() => setOpened(null)}
        onSaved={changed}
      />
      <ReasonDialog
        open={opened?.mode === 'delete'}
        title={t('consultation.deleteTitle', { title: namesOf(chosen?.matters ?? []) })}
        label={t('consultation.deleteReason')}
        confirm={t('action.delete')}
        danger
        busy={remove.busy}
        problems={remove.problems}
        onConfirm={(reason) => void removeIt(reason)}
        onCancel={() => setOpened(null)}
      />
    </PageFrame>
  );
};
