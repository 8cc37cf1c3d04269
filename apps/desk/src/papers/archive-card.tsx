import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Progress, Typography } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type ArchiveFileFieldsFragment,
  ArchiveFilesDocument,
  PrepareArchiveFileDocument,
} from '../generated/graphql.js';
import { formatCell, momentText, sharePercent } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';

const POLL_MS = 2000;
const KILOBYTE = 1000;

const sizeText = (bytes: number | null | undefined): string => {
  const kilobytes = Math.ceil((bytes ?? 0) / KILOBYTE);
  return kilobytes < KILOBYTE ? `${kilobytes} kB` : `${(kilobytes / KILOBYTE).toFixed(1)} MB`;
};

const Making = ({ file }: { file: ArchiveFileFieldsFragment }) => {
  const { t } = useTranslation();
  const known = file.total > 0;
  const percent = known ? (sharePercent(file.done, file.total) ?? 0) : 0;
  return (
    <>
      <Progress percent={Math.floor(percent)} status="active" aria-label={t('archive.title')} />
      <p className="muted" role="status">
        {known
          ? t('archive.making', { done: formatCell(file.done), total: formatCell(file.total) })
          : t('archive.beginning')}
      </p>
    </>
  );
};

const Made = ({ file }: { file: ArchiveFileFieldsFragment }) => {
  const { t } = useTranslation();
  return (
    <Flex vertical gap={8}>
      <span>
        {t('archive.made', {
          name: file.requestedBy,
          time: momentText(file.requestedAt),
          size: sizeText(file.bytes),
        })}
      </span>
      <Button icon={<DownloadOutlined aria-hidden />} href={file.downloadUrl ?? ''} download>
        {t('archive.download')}
      </Button>
      <Typography.Text type="secondary" copyable={{ text: file.sha256 ?? '' }}>
        {t('archive.checksum')} {file.sha256?.slice(0, 12)}…
      </Typography.Text>
    </Flex>
  );
};

/** The archive file of an issued directive: made by a worker while the page shows how far it is. */
export const ArchiveCard = ({ directiveId, may }: { directiveId: string; may: boolean }) => {
  const { t } = useTranslation();
  const { data, fetching, problems, again } = useAsk(ArchiveFilesDocument, { directiveId });
  const prepare = useAct(PrepareArchiveFileDocument);
  const latest = data?.archiveFiles[0];
  const making = latest !== undefined && latest.finishedAt === null;
  const calls = useRef({ again });
  useEffect(() => {
    calls.current = { again };
  });
  useEffect(() => {
    if (!making || fetching) return;
    const timer = setTimeout(() => calls.current.again(), POLL_MS);
    return () => clearTimeout(timer);
  }, [making, fetching]);
  const make = async () => {
    if (await prepare.run({ directiveId })) again();
  };
  return (
    <Card size="small" title={t('archive.title')}>
      <Flex vertical gap={8}>
        <ProblemList problems={[...problems, ...prepare.problems]} />
        {latest === undefined && data && <span className="muted">{t('archive.none')}</span>}
        {making && <Making file={latest} />}
        {latest && !making && <Made file={latest} />}
        {may && !making && (
          <Button loading={prepare.busy} onClick={() => void make()}>
            {t(latest ? 'archive.again' : 'archive.make')}
          </Button>
        )}
        <span className="muted">{t('archive.hint')}</span>
      </Flex>
    </Card>
  );
};
