import { Card, Flex, Select, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import {
  ReviewDrawCasesDocument,
  type ReviewDrawCasesQuery,
  type ReviewDrawsQuery,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { GradeTag } from './grade-tag.js';
import { JudgeButton } from './judge-button.js';
import type { ReviewTarget } from './review-form.js';

type Drawn = ReviewDrawCasesQuery['reviewDrawCases'][number];
type Draw = ReviewDrawsQuery['reviewDraws'][number];

const useColumns = (onReview: (target: ReviewTarget) => void): TableColumnsType<Drawn> => {
  const { t } = useTranslation();
  const { may } = useSession();
  return [
    {
      title: t('quality.case'),
      render: (_value, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber ?? '--'}</Link>,
    },
    {
      title: t('visits.caseType'),
      width: 110,
      render: (_value, { caseType }) => t(`visits.types.${caseType}`),
    },
    { title: t('visits.closedOn'), dataIndex: 'closedOn', width: 130, className: 'nowrap' },
    {
      title: t('fileReview.grade'),
      width: 120,
      render: (_value, { grade }) =>
        grade ? <GradeTag grade={grade} /> : <StateTag tone="busy">{t('fileReview.toReview')}</StateTag>,
    },
    {
      title: t('quality.actions'),
      width: 180,
      render: (_value, drawn) =>
        drawn.grade === null &&
        may('quality.check') && (
          <JudgeButton
            of={drawn}
            words={t('fileReview.new')}
            onPress={() => onReview({ caseId: drawn.caseId, number: drawn.caseNumber ?? null })}
          />
        ),
    },
  ];
};

interface Props {
  draws: readonly Draw[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  onReview: (target: ReviewTarget) => void;
  /** Changes when a file has been reviewed. */
  turn: number;
}

/** A draw with its files, those still to be reviewed first. */
export const ReviewDraws = ({ draws, chosen, onChoose, onReview, turn }: Props) => {
  const { t } = useTranslation();
  const draw = draws.find(({ id }) => id === chosen) ?? draws[0];
  if (!draw) return null;
  return (
    <Card
      size="small"
      title={
        <Flex gap={12} align="center" wrap>
          {t('fileReview.draws')}
          <Select
            aria-label={t('fileReview.draws')}
            className="filter-wide"
            value={draw.id}
            onChange={onChoose}
            options={draws.map((each) => ({ value: each.id, label: t('fileReview.drawnOf', each) }))}
          />
        </Flex>
      }
    >
      <p className="tight muted" title={draw.frameDigest}>
        {t('fileReview.frame', { frame: draw.frameSize, seed: draw.seed })} · {draw.recordedBy}
      </p>
      <DrawnCases key={`${draw.id} ${turn}`} id={draw.id} onReview={onReview} />
    </Card>
  );
};

const DrawnCases = ({ id, onReview }: { id: string; onReview: Props['onReview'] }) => {
  const answer = useAsk(ReviewDrawCasesDocument, { id });
  const columns = useColumns(onReview);
  return (
    <Asked answer={answer} rows={3}>
      {({ reviewDrawCases }) => (
        <Table<Drawn>
          rowKey="caseId"
          size="small"
          columns={columns}
          dataSource={reviewDrawCases}
          pagination={reviewDrawCases.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
          scroll={{ x: 700 }}
        />
      )}
    </Asked>
  );
};
