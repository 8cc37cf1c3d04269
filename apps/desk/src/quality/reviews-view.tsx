import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import { type FileGrade, FileReviewsDocument, ReviewDrawsDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { DrawFiles } from './draw-files.js';
import { GRADES } from './grade-tag.js';
import { PublishScheme } from './publish-scheme.js';
import { ReviewDraws } from './review-draws.js';
import { ReviewForm, type ReviewTarget } from './review-form.js';
import { ReviewTable } from './review-table.js';

type Opened = 'draw' | 'scheme' | null;

/** 案卷评查: files drawn at random, the points they were given, and re-reviews. */
export const ReviewsView = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [grade, setGrade] = useState<FileGrade | null>(null);
  const [target, setTarget] = useState<ReviewTarget | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const pages = usePages(FileReviewsDocument, { filter: { grade } }, (data) => data.fileReviews);
  const draws = useAsk(ReviewDrawsDocument, {});
  const reviewed = () => {
    setTarget(null);
    setTurn(turn + 1);
    pages.again();
    draws.again();
  };
  const mayReview = may('quality.check');
  const review = mayReview ? () => setTarget({}) : undefined;
  useKeys({ c: review });
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap justify="space-between">
        <Select
          value={grade}
          onChange={setGrade}
          aria-label={t('fileReview.grade')}
          className="filter"
          options={[
            { value: null, label: t('fileReview.anyGrade') },
            ...GRADES.map((value) => ({ value, label: t(`fileReview.grades.${value}`) })),
          ]}
        />
        {review && (
          <Flex gap={8} wrap>
            <Button onClick={() => setOpened('scheme')}>{t('fileReview.publish')}</Button>
            <Button onClick={() => setOpened('draw')}>{t('fileReview.draw')}</Button>
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={review}>
              {t('fileReview.new')}
            </Button>
          </Flex>
        )}
      </Flex>
      <ProblemList problems={draws.problems} again={draws.again} />
      <ReviewDraws
        draws={draws.data?.reviewDraws ?? []}
        chosen={chosen}
        onChoose={setChosen}
        onReview={setTarget}
        turn={turn}
      />
      <ReviewTable pages={pages} isFiltered={grade !== null} onAgain={setTarget} />
      <ReviewForm target={target} onClose={() => setTarget(null)} onReviewed={reviewed} />
      <DrawFiles
        open={opened === 'draw'}
        onClose={() => setOpened(null)}
        onDrawn={(id) => {
          setOpened(null);
          setChosen(id);
          draws.again();
        }}
      />
      <PublishScheme open={opened === 'scheme'} onClose={() => setOpened(null)} />
    </Flex>
  );
};
