import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import {
  type ExtensionFieldsFragment,
  ExtensionsDocument,
  InboxChangedDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { StateTag, type Tone } from '../parts/state-tag.js';
import { AnswerExtensionDialog } from './answer-extension-dialog.js';

const tones: Record<ExtensionFieldsFragment['status'], Tone> = {
  ASKED: 'busy',
  GRANTED: 'good',
  REFUSED: 'bad',
};

/** 延期申请 on a directive, the own unit's and those of units below: the open ones first, the original day beside each. */
export const ExtensionList = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const answer = useAsk(ExtensionsDocument, { directiveId });
  const [answering, setAnswering] = useState<ExtensionFieldsFragment | null>(null);
  useLive(InboxChangedDocument, answer.again);
  return (
    <Asked answer={answer}>
      {({ extensions }) => (
        <>
          <Table<ExtensionFieldsFragment>
            size="small"
            rowKey="id"
            dataSource={extensions}
            pagination={extensions.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
            scroll={{ x: 1080 }}
            locale={{ emptyText: <Nothing text={t('tasks.noExtensions')} /> }}
            columns={[
              { title: t('tasks.unit'), dataIndex: ['unit', 'name'], width: 170 },
              {
                title: t('tasks.about'),
                width: 200,
                render: (_value, { taskId, title }) =>
                  taskId === null ? t('tasks.reportOf', { title }) : title,
              },
              { title: t('tasks.originalDue'), dataIndex: 'originalDue', width: 112, className: 'nowrap' },
              { title: t('tasks.dueThen'), dataIndex: 'dueOn', width: 112, className: 'nowrap' },
              { title: t('tasks.wantedUntil'), dataIndex: 'wantedUntil', width: 112, className: 'nowrap' },
              {
                title: t('tasks.reason'),
                render: (_value, { reason, askedBy, askedAt }) => (
                  <>
                    <span className="keep-lines">{reason}</span>
                    <div className="muted">
                      {t('tasks.byWhom', { day: momentText(askedAt), name: askedBy })}
                    </div>
                  </>
                ),
              },
              {
                title: t('tasks.answer'),
                width: 240,
                render: (_value, extension) => <Answer extension={extension} onAnswer={setAnswering} />,
              },
            ]}
          />
          <AnswerExtensionDialog
            extension={answering}
            onClose={() => setAnswering(null)}
            onAnswered={() => {
              setAnswering(null);
              answer.again();
            }}
          />
        </>
      )}
    </Asked>
  );
};

interface AnswerProps {
  extension: ExtensionFieldsFragment;
  onAnswer: (extension: ExtensionFieldsFragment) => void;
}

const Answer = ({ extension, onAnswer }: AnswerProps) => {
  const { t } = useTranslation();
  const { status, grantedUntil, answer, decidedBy, decidedAt, toDecide } = extension;
  if (toDecide)
    return (
      <Button type="primary" onClick={() => onAnswer(extension)}>
        {t('tasks.decide')}
      </Button>
    );
  return (
    <>
      <StateTag tone={tones[status]}>{t(`tasks.extensionState.${status}`)}</StateTag>
      {grantedUntil && <span className="nowrap"> {t('tasks.untilDay', { day: grantedUntil })}</span>}
      {answer && <div className="keep-lines">{answer}</div>}
      {decidedBy && (
        <div className="muted">{t('tasks.byWhom', { day: momentText(decidedAt), name: decidedBy })}</div>
      )}
    </>
  );
};
