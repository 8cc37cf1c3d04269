import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Widths of the page in its own unit: 1em is a millimetre of A4. */
const COLUMN = 156;
const GAP = 20;

/** Shows a text on A4 pages with the margins of GB/T 9704, one page at a time. */
export const Paper = ({ children, label }: { children: ReactNode; label: string }) => {
  const { t } = useTranslation();
  const columns = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const [page, setPage] = useState(0);
  useEffect(() => {
    const element = columns.current;
    if (!element) return;
    const measure = () => {
      const millimetre = parseFloat(getComputedStyle(element).fontSize);
      const pages = Math.round((element.scrollWidth / millimetre + GAP) / (COLUMN + GAP));
      setCount(Math.max(1, pages));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const changes = new MutationObserver(measure);
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, []);
  const shown = Math.min(page, count - 1);
  return (
    <section className="paper-desk" aria-label={label}>
      <div className="paper">
        <div className="paper-window">
          <div
            ref={columns}
            className="paper-columns"
            style={{ transform: `translateX(-${shown * (COLUMN + GAP)}em)` }}
          >
            {children}
          </div>
        </div>
        <div className={`paper-number ${shown % 2 === 0 ? 'odd' : 'even'}`} aria-hidden="true">
          {`— ${shown + 1} —`}
        </div>
      </div>
      {count > 1 && (
        <Flex justify="center" align="center" gap={12} className="paper-turn">
          <Button
            icon={<LeftOutlined aria-hidden />}
            disabled={shown === 0}
            onClick={() => setPage(shown - 1)}
            aria-label={t('paper.previous')}
          />
          <span role="status">{t('paper.pageOf', { page: shown + 1, count })}</span>
          <Button
            icon={<RightOutlined aria-hidden />}
            disabled={shown === count - 1}
            onClick={() => setPage(shown + 1)}
            aria-label={t('paper.next')}
          />
        </Flex>
      )}
    </section>
  );
};
