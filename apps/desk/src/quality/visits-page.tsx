import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import {
  type VisitFieldsFragment,
  VisitRoundsDocument,
  VisitsDocument,
  type VisitStatus,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { useSession } from '../session/session.js';
import { DrawRound } from './draw-round.js';
import { RoundFacts } from './round-facts.js';
import { VisitForm } from './visit-form.js';
import { VisitTable } from './visit-table.js';

const STATUSES = ['PLANNED', 'TRIED', 'DONE'] as const;

/** 回访: which recipients are called, and what they said. */
export const VisitsPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const rounds = useAsk(VisitRoundsDocument, {});
  const [drawing, setDrawing] = useState(false);
  return (
    <PageFrame
      title={t('menu.visits')}
      note={t('visits.hint')}
      actions={
        may('quality.check') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setDrawing(true)}>
            {t('visits.draw')}
          </Button>
        )
      }
    >
      <Asked answer={rounds}>
        {({ visitRounds }) =>
          visitRounds.length === 0 ? (
            <Nothing text={t('visits.noRounds')} />
          ) : (
            <Queue rounds={visitRounds} onRecorded={rounds.again} />
          )
        }
      </Asked>
      <DrawRound
        open={drawing}
        onClose={() => setDrawing(false)}
        onDrawn={() => {
          setDrawing(false);
          rounds.again();
        }}
      />
    </PageFrame>
  );
};

interface QueueProps {
  rounds: Parameters<typeof RoundFacts>[0]['round'][];
  onRecorded: () => void;
}

const Queue = ({ rounds, onRecorded }: QueueProps) => {
  const { t } = useTranslation();
  const [roundId, setRoundId] = useState<string | null>(null);
  const [status, setStatus] = useState<VisitStatus | null>(null);
  const [onlyGifts, setOnlyGifts] = useState(false);
  const [chosen, setChosen] = useState<VisitFieldsFragment | null>(null);
  const pages = usePages(VisitsDocument, { filter: { roundId, status, onlyGifts } }, (data) => data.visits);
  /** The next one still to be called, after the one just recorded. */
  const next = (after: string) =>
    pages.items.find(
      ({ id, status: at, isOpen, isOwnWork }) => id > after && at !== 'DONE' && isOpen && !isOwnWork,
    ) ?? null;
  const recorded = () => {
    if (chosen) setChosen(next(chosen.id));
    pages.again();
    onRecorded();
  };
  const round = rounds.find(({ id }) => id === roundId) ?? (rounds.length === 1 ? rounds[0] : undefined);
  return (
    <>
      <Flex gap={12} wrap role="search" align="center">
        <Select
          value={roundId}
          onChange={setRoundId}
          aria-label={t('visits.round')}
          className="filter-wide"
          options={[
            { value: null, label: t('visits.anyRound') },
            ...rounds.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <Select
          value={status}
          onChange={setStatus}
          aria-label={t('visits.status')}
          className="filter-narrow"
          options={[
            { value: null, label: t('visits.anyStatus') },
            ...STATUSES.map((value) => ({ value, label: t(`visits.statuses.${value}`) })),
          ]}
        />
        <Checkbox checked={onlyGifts} onChange={({ target }) => setOnlyGifts(target.checked)}>
          {t('visits.onlyGifts')}
        </Checkbox>
      </Flex>
      {round && <RoundFacts round={round} />}
      <VisitTable pages={pages} onOpen={setChosen} />
      <VisitForm visit={chosen} onClose={() => setChosen(null)} onRecorded={recorded} />
    </>
  );
};
