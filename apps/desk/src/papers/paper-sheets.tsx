import { Alert } from 'antd';
import { type Ref, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { canvasMeasure, missingFonts, PAPER_FONTS } from './missing-fonts.js';
import './papers.css';

/** Width of a sheet with its edges, in CSS pixels. */
const SHEET = 826;

interface Props {
  html: string;
  label: string;
  frame?: Ref<HTMLIFrameElement>;
}

/** The sheets of a paper, made as wide as there is room; a newer paper shows the place that was being looked at. */
export const PaperSheets = ({ html, label, frame }: Props) => {
  const { t, i18n } = useTranslation();
  const place = useRef(0);
  const missing = useMemo(() => missingFonts(PAPER_FONTS, canvasMeasure()), []);
  const fit = (element: HTMLIFrameElement) => {
    const root = element.contentDocument?.documentElement;
    const inside = element.contentWindow;
    if (!root || !inside) return;
    root.style.setProperty('zoom', String(Math.min(1, element.clientWidth / SHEET)));
    inside.scrollTo(0, place.current);
    inside.addEventListener('scroll', () => {
      place.current = inside.scrollY;
    });
  };
  return (
    <>
      {missing.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={t('papers.missingFonts', { fonts: new Intl.ListFormat(i18n.language).format(missing) })}
        />
      )}
      <iframe
        {...(frame ? { ref: frame } : {})}
        title={label}
        className="paper-sheets"
        sandbox="allow-same-origin allow-modals"
        srcDoc={html}
        onLoad={(event) => fit(event.currentTarget)}
      />
    </>
  );
};
