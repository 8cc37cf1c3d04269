import { Button, Card, Checkbox, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import {
  ArchiveCaseDocument,
  CheckClosingPapersDocument,
  type ClosingPaper,
  HandInClosingPapersDocument,
  ReopenCaseDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { yuan } from '../subsidies/yuan.js';
import type { PartProps } from './handled.js';

/** How the case ended, its papers and its place in the archive. */
export const ClosedCard = ({ handled, handling, mayAct, onDone }: PartProps & { mayAct: boolean }) => {
  const { t } = useTranslation();
  const standing = handling.closings.find(({ reopenedOn }) => !reopenedOn);
  const isLocked = handled.stage === 'ARCHIVED';
  return (
    <Card size="small" title={t('handling.close')}>
      {handling.closings.map((each) => (
        <p key={each.id}>
          {t('handling.closedOn', { day: each.closedOn, result: t(`caseResult.${each.result}`) })}
          {' · '}
          {t(`finalPaper.${each.finalPaper}`)}
          {each.moneyCents > 0 && ` · ${t('handling.money')} ${yuan(each.moneyCents)}`}
          {each.archiveNumber && (
            <StateTag tone="good">{t('handling.archived', { number: each.archiveNumber })}</StateTag>
          )}
          {each.reopenedOn && (
            <span className="muted">
              {' '}
              {t('handling.reopened', { day: each.reopenedOn, reason: each.reopenReason ?? '' })}
            </span>
          )}
        </p>
      ))}
      {standing && mayAct && !isLocked && (
        <Papers key={standing.papers.join()} handled={handled} handling={handling} onDone={onDone} />
      )}
    </Card>
  );
};

const Papers = ({ handled, handling, onDone }: PartProps) => {
  const { t } = useTranslation();
  const standing = handling.closings.find(({ reopenedOn }) => !reopenedOn);
  const [papers, setPapers] = useState<ClosingPaper[]>([...(standing?.papers ?? [])]);
  const [reopening, setReopening] = useState(false);
  const handIn = useAct(HandInClosingPapersDocument);
  const check = useAct(CheckClosingPapersDocument);
  const archive = useAct(ArchiveCaseDocument);
  const reopen = useAct(ReopenCaseDocument);
  const navigate = useNavigate();
  const at = { id: handled.id, version: handled.version };
  const then = async (done: Promise<unknown>) => {
    if (await done) onDone();
  };
  const missing = handling.papersNeeded.filter((each) => !standing?.papers.includes(each)).length;
  return (
    <Flex vertical gap={8}>
      <strong>
        {t('handling.papers')} {missing > 0 && t('handling.papersMissing', { count: missing })}
      </strong>
      <Checkbox.Group<ClosingPaper>
        value={papers}
        onChange={setPapers}
        options={handling.papersNeeded.map((value) => ({ value, label: t(`closingPaper.${value}`) }))}
      />
      <ProblemList problems={[...handIn.problems, ...check.problems, ...archive.problems]} />
      <Flex gap={8} wrap>
        <Button
          loading={handIn.busy}
          onClick={() => void then(handIn.run({ ...at, papers, on: todayHere() }))}
        >
          {t('handling.papersSave')}
        </Button>
        {missing === 0 && !standing?.checkedOn && (
          <Button type="primary" loading={check.busy} onClick={() => void then(check.run(at))}>
            {t('handling.check')}
          </Button>
        )}
        {standing?.checkedOn && (
          <Button type="primary" loading={archive.busy} onClick={() => void then(archive.run(at))}>
            {t('handling.archive')}
          </Button>
        )}
        {standing?.checkedOn && (
          <Button onClick={() => void navigate(`/subsidies?case=${handled.id}`)}>
            {t('subsidy.propose')}
          </Button>
        )}
        {handled.stage === 'CLOSED' && (
          <Button danger onClick={() => setReopening(true)}>
            {t('handling.reopen')}
          </Button>
        )}
      </Flex>
      <ReasonDialog
        open={reopening}
        title={t('handling.reopen')}
        text={t('handling.reopenText')}
        label={t('handling.reopenReason')}
        confirm={t('handling.reopen')}
        danger
        busy={reopen.busy}
        problems={reopen.problems}
        onConfirm={(reason) => void then(reopen.run({ ...at, reason }))}
        onCancel={() => setReopening(false)}
      />
    </Flex>
  );
};
