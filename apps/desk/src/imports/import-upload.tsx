import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Flex, Progress, Segmented, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import type { LedgerKind } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { MOST_MEGABYTES, uploadLedger } from './upload-ledger.js';

interface Props {
  ledgers: readonly LedgerKind[];
  onUploaded: (id: string) => void;
}

/** Which ledger, its template, and the file that was filled in. */
export const ImportUpload = ({ ledgers, onUploaded }: Props) => {
  const { t } = useTranslation();
  const [ledger, setLedger] = useState<LedgerKind>(ledgers[0] ?? 'CONSULTATIONS');
  const [percent, setPercent] = useState<number | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const send = async (file: File) => {
    setProblems([]);
    if (file.size > MOST_MEGABYTES * 1_048_576)
      return setProblems([{ code: 'TOO_LARGE', message: t('imports.tooLarge', { most: MOST_MEGABYTES }) }]);
    setPercent(0);
    const answer = await uploadLedger(ledger, file, setPercent);
    setPercent(null);
    if ('problem' in answer) setProblems([answer.problem]);
    else onUploaded(answer.id);
  };
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} wrap align="center">
        <Segmented<LedgerKind>
          aria-label={t('imports.which')}
          value={ledger}
          onChange={setLedger}
          options={ledgers.map((kind) => ({ value: kind, label: t(`imports.ledgers.${kind}`) }))}
        />
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={`/ledger-templates/${ledger.toLowerCase()}.xlsx`}
          download
        >
          {t('imports.template', { ledger: t(`imports.ledgers.${ledger}`) })}
        </Button>
        <span className="muted">{t(`imports.about.${ledger}`)}</span>
      </Flex>
      <ProblemList problems={problems} />
      <Upload.Dragger
        accept=".xlsx"
        maxCount={1}
        showUploadList={false}
        disabled={percent !== null}
        beforeUpload={(file) => {
          void send(file);
          return Upload.LIST_IGNORE;
        }}
      >
        <InboxOutlined aria-hidden className="upload-sign" />
        <div>{t('imports.drop', { ledger: t(`imports.ledgers.${ledger}`) })}</div>
        <div className="muted">{t('imports.dropHint', { most: MOST_MEGABYTES })}</div>
        {percent !== null && <Progress percent={percent} aria-label={t('imports.uploading')} />}
      </Upload.Dragger>
    </Flex>
  );
};
