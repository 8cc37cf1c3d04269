import { App, Button, Drawer, Flex, Input, InputNumber, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { useIndicators } from '../figures/use-indicators.js';
import { SplitProposalDocument, type SplitProposalQuery, SplitTaskDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import {
  proposedLines,
  sharesOf,
  type SplitLine,
  splitDifference,
  splitLines,
  splitSum,
} from './split-draft.js';
import type { Standing } from './task-facts.js';

interface Props {
  open: boolean;
  /** The own directive or re-issue whose recipients get the shares. */
  directiveId: string;
  standing: Standing;
  onClose: () => void;
  onSplit: () => void;
}

/** 目标分解: a target divided over the units below; it sums, or the difference is declared. */
export const SplitDrawer = ({ open, directiveId, standing, onClose, onSplit }: Props) => {
  const { t } = useTranslation();
  const { task } = standing.progress;
  const answer = useAsk(SplitProposalDocument, { directiveId, taskId: task.id }, { pause: !open });
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={760}
      destroyOnHidden
      title={t('tasks.splitTitle', { title: task.title })}
    >
      <Asked answer={answer}>
        {({ splitProposal }) => (
          <SplitTable
            proposal={splitProposal}
            directiveId={directiveId}
            standing={standing}
            onSplit={onSplit}
          />
        )}
      </Asked>
    </Drawer>
  );
};

type TableProps = Omit<Props, 'open' | 'onClose'> & { proposal: SplitProposalQuery['splitProposal'] };

const SplitTable = ({ proposal, directiveId, standing, onSplit }: TableProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { unitOf } = useIndicators();
  const { task } = standing.progress;
  const [lines, setLines] = useState(() => splitLines(proposal, standing.split));
  const [reason, setReason] = useState(standing.split?.differenceReason ?? '');
  const split = useAct(SplitTaskDocument);
  const { base } = proposal;
  const difference = splitDifference(lines, base);
  const shares = sharesOf(lines);
  const propose = (way: 'even' | 'byLastYear') => setLines(proposedLines(lines, proposal, way));
  const save = async (given: typeof shares) => {
    const differenceReason = difference === 0 ? null : reason.trim() || null;
    if (!(await split.run({ directiveId, taskId: task.id, shares: given, differenceReason }))) return;
    void message.success(t(given.length > 0 ? 'tasks.splitDone' : 'tasks.splitCleared'));
    onSplit();
  };
  if (lines.length === 0) return <Nothing text={t('tasks.splitNone')} />;
  return (
    <Flex vertical gap={12}>
      <div>
        {base === null
          ? t('tasks.splitNoBase')
          : t('tasks.splitBase', { quantity: formatCell(base), unit: unitOf(task.indicator) })}
      </div>
      <Flex gap={8} wrap>
        <Button onClick={() => propose('even')}>{t('tasks.splitEqual')}</Button>
        <Button
          disabled={proposal.shares.every(({ byLastYear }) => byLastYear === null)}
          title={t('tasks.lastYearSpan', { from: proposal.from, to: proposal.to })}
          onClick={() => propose('byLastYear')}
        >
          {t('tasks.splitLast')}
        </Button>
      </Flex>
      <ShareLines lines={lines} span={proposal} onChange={setLines} />
      <Flex
        justify="space-between"
        className={difference === 0 ? 'split-sum' : 'split-sum bad'}
        role="status"
      >
        <strong>{t('tasks.splitSum', { quantity: formatCell(splitSum(lines)) })}</strong>
        {difference !== 0 && (
          <strong>
            {t(difference > 0 ? 'tasks.splitOver' : 'tasks.splitUnder', {
              quantity: formatCell(Math.abs(difference)),
            })}
          </strong>
        )}
      </Flex>
      {difference !== 0 && shares.length > 0 && (
        <label>
          {t('tasks.splitReason')}
          <Input.TextArea
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      <ProblemList problems={split.problems} />
      <Flex gap={8}>
        <Button
          type="primary"
          loading={split.busy}
          disabled={shares.length === 0 || (difference !== 0 && !reason.trim())}
          onClick={() => void save(shares)}
        >
          {t('tasks.splitSave')}
        </Button>
        {standing.split && (
          <Button danger disabled={split.busy} onClick={() => void save([])}>
            {t('tasks.splitClear')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

interface LinesProps {
  lines: SplitLine[];
  span: { from: string; to: string };
  onChange: (lines: SplitLine[]) => void;
}

const ShareLines = ({ lines, span, onChange }: LinesProps) => {
  const { t } = useTranslation();
  const put = (id: string, quantity: number | null) =>
    onChange(lines.map((line) => (line.unit.id === id ? { ...line, quantity } : line)));
  return (
    <Table<SplitLine>
      size="small"
      rowKey={({ unit }) => unit.id}
      pagination={false}
      dataSource={lines}
      columns={[
        { title: t('board.unit'), dataIndex: ['unit', 'name'] },
        {
          title: <span title={t('tasks.lastYearSpan', span)}>{t('tasks.lastYear')}</span>,
          align: 'right',
          width: 140,
          render: (_value, { lastYear }) => formatCell(lastYear),
        },
        {
          title: t('tasks.quantity'),
          align: 'right',
          width: 160,
          render: (_value, { unit, quantity }) => (
            <InputNumber<number>
              aria-label={t('tasks.shareOf', { unit: unit.name })}
              className="wide"
              min={0}
              precision={2}
              formatter={(value) => (value === undefined ? '' : String(Number(value)))}
              changeOnWheel={false}
              value={quantity}
              onChange={(value) => put(unit.id, value)}
            />
          ),
        },
      ]}
    />
  );
};
