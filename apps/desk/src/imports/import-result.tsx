import { DownloadOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Progress, Table } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  BeginLedgerImportDocument,
  LedgerImportDocument,
  type LedgerImportQuery,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { isWorking } from './import-states.js';

type Import = NonNullable<LedgerImportQuery['ledgerImport']>;

interface Props {
  id: string;
  /** The file moved on, so that lists of files are to be read again. */
  onChanged: () => void;
}

const LOOK_AGAIN_MS = 1000;

/** What became of a file: how far it is, what is wrong with it, and the next step. */
export const ImportResult = ({ id, onChanged }: Props) => {
  const { t } = useTranslation();
  const answer = useAsk(LedgerImportDocument, { id });
  const state = answer.data?.ledgerImport?.state;
  const { again } = answer;
  useEffect(() => {
    if (!state || !isWorking(state)) return;
    const timer = setInterval(again, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  });
  useEffect(onChanged, [state]);
  return (
    <Asked answer={answer} rows={3}>
      {({ ledgerImport: found }) =>
        found ? (
          <Flex vertical gap={16}>
            <Standing found={found} />
            <NextStep found={found} onBegun={again} />
            {found.problems.length > 0 && <Problems found={found} />}
          </Flex>
        ) : (
          <Nothing text={t('imports.gone')} />
        )
      }
    </Asked>
  );
};

const Standing = ({ found }: { found: Import }) => {
  const { t } = useTranslation();
  const { state, total, done, good, present, bad, reason, reasonColumns } = found;
  if (isWorking(state))
    return (
      <div role="status">
        {t(state === 'CHECKING' ? 'imports.checking' : 'imports.recording', { done, total })}
        <Progress percent={total === 0 ? 0 : Math.floor((done / total) * 100)} status="active" />
      </div>
    );
  if (state === 'UNREADABLE')
    return (
      <Alert
        type="error"
        showIcon
        title={t('imports.unreadable')}
        description={`${reason ?? ''}${reasonColumns.length > 0 ? `：${reasonColumns.join('、')}` : ''}`}
      />
    );
  if (state === 'LAPSED') return <Alert type="info" showIcon title={t('imports.lapsed')} />;
  const counts = t(state === 'DONE' ? 'imports.doneCounts' : 'imports.checkedCounts', { good, present, bad });
  return (
    <div role="status">
      <Alert
        type={bad > 0 ? 'warning' : 'success'}
        showIcon
        title={counts}
        description={present > 0 && t('imports.presentHint')}
      />
    </div>
  );
};

const NextStep = ({ found, onBegun }: { found: Import; onBegun: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const begin = useAct(BeginLedgerImportDocument);
  const { id, mayBegin, good, bad, returnedUrl, state, ledger, filesUntil } = found;
  const start = async (goodOnly: boolean) => {
    if (!(await begin.run({ id, goodOnly }))) return;
    void message.success(t('imports.begun'));
    onBegun();
  };
  const waits = state === 'CHECKED' && good > 0 && !mayBegin && ledger === 'CASES';
  return (
    <>
      <ProblemList problems={begin.problems} />
      {waits && <Alert type="info" showIcon title={t('imports.leaderBegins')} />}
      <Flex gap={8} wrap align="center">
        {mayBegin && (
          <Button type="primary" loading={begin.busy} onClick={() => void start(bad > 0)}>
            {t(bad > 0 ? 'imports.beginGood' : 'imports.beginAll', { rows: good })}
          </Button>
        )}
        {returnedUrl && (
          <Button icon={<DownloadOutlined aria-hidden />} href={returnedUrl} download>
            {t('imports.returned')}
          </Button>
        )}
        {returnedUrl && (
          <span className="muted">{t('imports.returnedHint', { day: filesUntil.slice(0, 10) })}</span>
        )}
      </Flex>
    </>
  );
};

const Problems = ({ found }: { found: Import }) => {
  const { t } = useTranslation();
  return (
    <Table
      size="small"
      rowKey={({ column, text }) => `${column} ${text}`}
      dataSource={[...found.problems]}
      pagination={false}
      scroll={{ x: 640 }}
      columns={[
        {
          title: t('imports.column'),
          width: 160,
          render: (_value, { column }) => column ?? t('imports.wholeRow'),
        },
        { title: t('imports.wrong'), dataIndex: 'text' },
        { title: t('imports.rows'), dataIndex: 'rows', width: 90, align: 'right' },
        { title: t('imports.firstRow'), dataIndex: 'firstRow', width: 120, align: 'right' },
      ]}
    />
  );
};
