import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { ChangesDrawer } from '../figures/changes-since.js';
import { RowsDrawer } from '../figures/rows-drawer.js';
import { useIndicators } from '../figures/use-indicators.js';
import {
  type FigureQuery,
  FinalizeSummaryDocument,
  RefreshSummaryDocument,
  SummaryDocument,
  type SummaryFieldsFragment,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useKeys } from '../parts/use-keys.js';
import { figureOfToken } from './figure-of-token.js';
import { GapList } from './gap-list.js';
import { SummaryChanges, SummaryChecks } from './summary-notes.js';
import { SummaryText } from './summary-text.js';

export const SummaryPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(SummaryDocument, { id });
  return (
    <Asked answer={answer} rows={14}>
      {({ summary }) =>
        summary ? (
          <SummaryDesk summary={summary} again={answer.again} />
        ) : (
          <Nothing text={t('app.notFound')} />
        )
      }
    </Asked>
  );
};

const SummaryDesk = ({ summary, again }: { summary: SummaryFieldsFragment; again: () => void }) => {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const { nameOf } = useIndicators();
  const [marked, setMarked] = useState<number | null>(null);
  const [opened, setOpened] = useState<FigureQuery | null>(null);
  const [moved, setMoved] = useState<FigureQuery | null>(null);
  const refresh = useAct(RefreshSummaryDocument);
  const finalize = useAct(FinalizeSummaryDocument);
  const { id, status, gaps, checks } = summary;
  const mark = (paragraph: number) => {
    setMarked(paragraph);
    document.getElementById(`paragraph-${paragraph}`)?.scrollIntoView({ block: 'center' });
  };
  useKeys({
    n: () => {
      const next = gaps.find(({ paragraph }) => paragraph > (marked ?? -1)) ?? gaps[0];
      if (next) mark(next.paragraph);
    },
  });
  const askFinal = () =>
    modal.confirm({
      title: t('summary.finalizeTitle'),
      content: t('summary.finalizeText'),
      okText: t('summary.finalize'),
      cancelText: t('action.cancel'),
      onOk: async () => {
        if (!(await finalize.run({ id }))) return;
        void message.success(t('summary.finalized'));
        again();
      },
    });
  const refreshIt = async () => {
    if (await refresh.run({ id })) again();
  };
  const ready = checks.every(({ ok }) => ok);
  return (
    <PageFrame
      title={summary.title}
      note={
        <Flex gap={8} wrap align="center">
          <StateTag tone={status === 'FINAL' ? 'good' : 'busy'}>{t(`summary.status.${status}`)}</StateTag>
          <span>{t('state.asOf', { time: momentText(summary.asOf) })}</span>
        </Flex>
      }
      actions={
        <>
          {status === 'DRAFT' && (
            <>
              <Button loading={refresh.busy} onClick={() => void refreshIt()}>
                {t('summary.refresh')}
              </Button>
              <Button loading={finalize.busy} disabled={!ready} onClick={askFinal}>
                {t('summary.finalize')}
              </Button>
            </>
          )}
          <Button type="primary" icon={<DownloadOutlined aria-hidden />} href={summary.downloadUrl} download>
            {t('summary.download')}
          </Button>
        </>
      }
    >
      <ProblemList problems={[...refresh.problems, ...finalize.problems]} />
      <SummaryChanges summary={summary} onOpen={setMoved} />
      <div className="two-columns">
        <div className="grow">
          <p className="muted">{t('summary.tokenHint')}</p>
          <SummaryText
            summary={summary}
            marked={marked}
            onOpen={(token) => setOpened(figureOfToken(token))}
            onOpenChanges={(token) => setMoved(figureOfToken(token))}
          />
        </div>
        <aside className="side">
          <GapList summary={summary} onMark={mark} onFilled={again} />
          <SummaryChecks summary={summary} onMark={mark} />
        </aside>
      </div>
      <RowsDrawer
        query={opened}
        title={opened?.indicators[0] ? nameOf(opened.indicators[0]) : ''}
        onClose={() => setOpened(null)}
      />
      <ChangesDrawer query={moved} since={summary.asOf} onClose={() => setMoved(null)} />
    </PageFrame>
  );
};
