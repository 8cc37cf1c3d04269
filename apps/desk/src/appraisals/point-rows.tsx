import { Drawer, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import {
  type AppraisalMeasure,
  AppraisalRowsDocument,
  type AppraisalRowsQuery,
  type AppraisalSubjectKind,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { StateTag, type Tone } from '../parts/state-tag.js';

type Row = AppraisalRowsQuery['appraisalRows'][number];

const TONES: Readonly<Record<Row['standing'], Tone>> = {
  SAME: 'plain',
  ADDED: 'busy',
  CHANGED: 'busy',
  GONE: 'bad',
};

/** A point of somebody, and what it is called on the screen. */
export interface ChosenPoint {
  subjectId: string;
  subjectName: string;
  measure: AppraisalMeasure;
  title: string;
  /** Whether there is something to compare the rows with. */
  isPublished: boolean;
}

interface Props {
  kind: AppraisalSubjectKind;
  year: number;
  /** Null while closed. */
  point: ChosenPoint | null;
  onClose: () => void;
}

/** The rows that a point is made of, against what was published. */
export const PointRows = ({ kind, year, point, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Drawer
      open={point !== null}
      title={point && t('appraisal.rowsOf', { name: point.subjectName, title: point.title })}
      onClose={onClose}
      size="min(760px, 100vw)"
      destroyOnHidden
    >
      {point && <Rows kind={kind} year={year} point={point} />}
    </Drawer>
  );
};

const useColumns = (isPublished: boolean): TableColumnsType<Row> => {
  const { t } = useTranslation();
  return [
    { title: t('appraisal.on'), dataIndex: 'on', width: 120, className: 'nowrap' },
    {
      title: t('appraisal.row'),
      render: (_value, { kind, id, label }) => (
        <>
          {kind === 'aid_case' && label ? <Link to={`/cases/${id}`}>{label}</Link> : label}
          <div className="muted">{t(`appraisal.rowKind.${kind as 'fact'}`)}</div>
        </>
      ),
    },
    {
      title: t('appraisal.worth'),
      width: 120,
      align: 'right',
      render: (_value, { amount, full }) =>
        full === 0
          ? formatCell(amount)
          : t('appraisal.worthOf', { amount: formatCell(amount), full: formatCell(full) }),
    },
    {
      title: t('appraisal.standing'),
      width: 140,
      hidden: !isPublished,
      render: (_value, { standing }) => (
        <StateTag tone={TONES[standing]}>{t(`appraisal.standings.${standing}`)}</StateTag>
      ),
    },
  ];
};

const Rows = ({ kind, year, point }: { kind: AppraisalSubjectKind; year: number; point: ChosenPoint }) => {
  const { t } = useTranslation();
  const { subjectId, measure, isPublished } = point;
  const columns = useColumns(isPublished);
  const answer = useAsk(AppraisalRowsDocument, { subjectKind: kind, year, subjectId, measure });
  return (
    <Asked answer={answer}>
      {({ appraisalRows }) => (
        <Table<Row>
          rowKey="id"
          size="small"
          columns={columns}
          dataSource={appraisalRows}
          pagination={appraisalRows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          locale={{ emptyText: <Nothing text={t('appraisal.noRows')} /> }}
        />
      )}
    </Asked>
  );
};
