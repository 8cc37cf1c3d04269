import { Button, Flex, Popconfirm, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppraisalFieldsFragment, AppraisalSchemeFieldsFragment } from '../generated/graphql.js';
import { formatCell, momentText } from '../parts/format.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import type { ChosenPoint } from './point-rows.js';

type Appraisal = AppraisalFieldsFragment;
type Scheme = AppraisalSchemeFieldsFragment;

interface Props {
  scheme: Scheme;
  year: number;
  appraisals: readonly Appraisal[];
  busy: boolean;
  onPoint: (point: ChosenPoint) => void;
  onPublish: (appraisal: Appraisal) => void;
  onAwards: (appraisal: Appraisal) => void;
}

/** One column for each criterion: its points, which open the rows they are made of. */
const usePointColumns = (scheme: Scheme, onPoint: Props['onPoint']): TableColumnsType<Appraisal> => {
  const { t } = useTranslation();
  return scheme.criteria.map(({ measure, title, weight }) => ({
    key: measure,
    title: t('appraisal.column', { title, weight }),
    width: 140,
    align: 'right',
    render: (_value, { subject, lines, published }) => {
      const points = lines.find(({ criterion }) => criterion.measure === measure)?.points ?? null;
      if (points === null) return <span className="muted">{t('appraisal.notJudged')}</span>;
      const isPublished = Boolean(published);
      const point = { subjectId: subject.id, subjectName: subject.name, measure, title, isPublished };
      return (
        <Button
          type="link"
          size="small"
          aria-label={t('appraisal.pointsOf', { name: subject.name, title, points })}
          onClick={() => onPoint(point)}
        >
          {formatCell(points)}
        </Button>
      );
    },
  }));
};

const Published = ({ appraisal: { published, isChanged } }: { appraisal: Appraisal }) => {
  const { t } = useTranslation();
  if (!published) return <span className="muted">{t('appraisal.notPublished')}</span>;
  const { total, publishedAt, publishedBy } = published;
  return (
    <>
      {t('appraisal.publishedAt', { total: formatCell(total), at: momentText(publishedAt), by: publishedBy })}
      {isChanged && (
        <div>
          <StateTag tone="busy">{t('appraisal.changed')}</StateTag>
        </div>
      )}
    </>
  );
};

const Acts = ({ appraisal, ...props }: { appraisal: Appraisal } & Props) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { subject, total, published } = appraisal;
  if (published)
    return (
      <Button size="small" onClick={() => props.onAwards(appraisal)}>
        {t('appraisal.awards')} {published.awards.length > 0 && published.awards.length}
      </Button>
    );
  if (!may('appraisal.keep') || total === null) return null;
  return (
    <Popconfirm
      title={t('appraisal.publishSure', { name: subject.name, year: props.year, total: formatCell(total) })}
      okText={t('appraisal.publish')}
      cancelText={t('action.cancel')}
      onConfirm={() => props.onPublish(appraisal)}
    >
      <Button size="small" loading={props.busy}>
        {t('appraisal.publish')}
      </Button>
    </Popconfirm>
  );
};

/** Who was appraised, with the points of each criterion and what was published. */
export const AppraisalTable = (props: Props) => {
  const { t } = useTranslation();
  const { scheme, appraisals } = props;
  const columns: TableColumnsType<Appraisal> = [
    { title: t('appraisal.subject'), dataIndex: ['subject', 'name'], fixed: 'left', width: 200 },
    ...usePointColumns(scheme, props.onPoint),
    {
      title: t('appraisal.total'),
      width: 90,
      align: 'right',
      render: (_value, { total }) => <strong>{formatCell(total)}</strong>,
    },
    {
      title: t('appraisal.published'),
      width: 240,
      render: (_value, appraisal) => <Published appraisal={appraisal} />,
    },
    {
      title: t('appraisal.actions'),
      fixed: 'right',
      width: 110,
      render: (_value, appraisal) => (
        <Flex gap={4} wrap>
          <Acts appraisal={appraisal} {...props} />
        </Flex>
      ),
    },
  ];
  return (
    <Table<Appraisal>
      rowKey={({ subject }) => subject.id}
      columns={columns}
      dataSource={appraisals}
      pagination={appraisals.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      scroll={{ x: 640 + scheme.criteria.length * 140 }}
    />
  );
};
