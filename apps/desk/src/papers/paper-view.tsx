import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Flex, Skeleton } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../parts/problem-list.js';
import { PaperSheets } from './paper-sheets.js';
import { usePaper } from './use-paper.js';

interface Props {
  /** Address of the paper without its ending: `.html` is the preview, `.docx` the Word document. */
  address: string;
  label: string;
  /** After the ending, with its question mark. */
  query?: string;
}

/** A paper as it will be printed, on A4 sheets, with download and print. */
export const PaperView = ({ address, label, query = '' }: Props) => {
  const { t } = useTranslation();
  const { html, problems, loading } = usePaper(`${address}.html${query}`);
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <section aria-label={label} className="paper-view">
      <Flex gap={8} wrap className="paper-actions">
        <Button icon={<DownloadOutlined aria-hidden />} href={`${address}.docx${query}`} download>
          {t('papers.word')}
        </Button>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          disabled={html === null}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {t('papers.print')}
        </Button>
      </Flex>
      <ProblemList problems={problems} />
      {loading && <Skeleton active paragraph={{ rows: 12 }} />}
      {html !== null && <PaperSheets html={html} label={label} frame={frame} />}
    </section>
  );
};
