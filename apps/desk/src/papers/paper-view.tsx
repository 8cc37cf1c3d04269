import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Skeleton } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../parts/problem-list.js';
import { canvasMeasure, missingFonts, PAPER_FONTS } from './missing-fonts.js';
import './papers.css';
import { usePaper } from './use-paper.js';

/** Width of a sheet with its edges, in CSS pixels. */
const SHEET = 826;

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
  const missing = useMemo(() => missingFonts(PAPER_FONTS, canvasMeasure()), []);
  const fit = () => {
    const element = frame.current;
    const root = element?.contentDocument?.documentElement;
    if (!element || !root) return;
    const zoom = Math.min(1, element.clientWidth / SHEET);
    root.style.setProperty('zoom', String(zoom));
  };
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
      {missing.length > 0 && (
        <Alert type="info" showIcon message={t('papers.missingFonts', { fonts: missing.join('、') })} />
      )}
      {loading && <Skeleton active paragraph={{ rows: 12 }} />}
      {html !== null && (
        <iframe
          ref={frame}
          title={label}
          className="paper-sheets"
          sandbox="allow-same-origin allow-modals"
          srcDoc={html}
          onLoad={fit}
        />
      )}
    </section>
  );
};
