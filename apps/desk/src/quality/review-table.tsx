import { Button, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Pages } from '../api/use-pages.js';
import type { FileReviewFieldsFragment } from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { GradeTag } from './grade-tag.js';
import type { ReviewTarget } from './review-form.js';

type Review = FileReviewFieldsFragment;

const useColumns = (onAgain: (target: ReviewTarget) => void): TableColumnsType<Review> => {
  const { t } = useTranslation();
  const { may, session } = useSession();
  return [
    {
      title: t('quality.case'),
      render: (_value, { caseId, caseNumber, unit }) => (
        <>
          <Link to={`/cases/${caseId}`}>{caseNumber ?? '--'}</Link>
          <div className="muted">{unit.name}</div>
        </>
      ),
    },
    { title: t('fileReview.total'), dataIndex: 'total', width: 90, align: 'right' },
    {
      title: t('fileReview.grade'),
      width: 210,
      render: (_value, { grade, againOf, isStanding }) => (
        <>
          <GradeTag grade={grade} />{' '}
          {!isStanding && <StateTag tone="plain">{t('fileReview.replaced')}</StateTag>}
          {againOf && <StateTag tone="busy">{t('fileReview.isAgain')}</StateTag>}
        </>
      ),
    },
    { title: t('fileReview.reviewer'), dataIndex: 'reviewer', width: 120 },
    { title: t('fileReview.reviewedOn'), dataIndex: 'reviewedOn', width: 130, className: 'nowrap' },
    {
      title: t('quality.actions'),
      width: 100,
      render: (_value, { id, caseId, caseNumber, isStanding, unit }) =>
        isStanding &&
        unit.id === session.unit.id &&
        may('quality.check') && (
          <Button size="small" onClick={() => onAgain({ caseId, number: caseNumber ?? null, againOf: id })}>
            {t('fileReview.again')}
          </Button>
        ),
    },
  ];
};

/** Item by item, and what the reviewer remarked. */
const Points = ({ review }: { review: Review }) => {
  const { points, scheme, remark } = review;
  return (
    <>
      <ul className="tight">
        {scheme.items.map(({ code, title, points: most }) => (
          <li key={code}>
            {title}：{points.find((each) => each.code === code)?.points} / {most}
          </li>
        ))}
      </ul>
      {remark && <p className="tight muted">{remark}</p>}
    </>
  );
};

interface Props {
  pages: Pages<unknown, Review>;
  isFiltered: boolean;
  onAgain: (target: ReviewTarget) => void;
}

/** Reviews of the own unit and those below; a row opens its points. */
export const ReviewTable = ({ pages, isFiltered, onAgain }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Review>
        rowKey="id"
        columns={useColumns(onAgain)}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 900 }}
        expandable={{ expandedRowRender: (review) => <Points review={review} /> }}
        locale={emptyText(
          pages,
          <Nothing text={t(isFiltered ? 'fileReview.noneMatch' : 'fileReview.none')} />,
        )}
      />
      <MoreButton pages={pages} />
    </>
  );
};
