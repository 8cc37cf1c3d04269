import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCell, sharePercent } from '../parts/format.js';
import type { Board } from './board.js';

interface Props {
  board: Board;
  /** Opens who is overdue, to chase them; not given to who may not. */
  onChase: (() => void) | undefined;
}

/** Receipts and reports at a glance; who is overdue is chased from here. */
export const BoardStrip = ({ board, onChase }: Props) => {
  const { t } = useTranslation();
  const { receipts, coverage } = board;
  const share = (part: number, whole: number): string => {
    const percent = sharePercent(part, whole);
    return percent === null ? '--' : t('board.percent', { percent });
  };
  const cells = [
    { label: t('board.signed'), value: receipts.signed, whole: receipts.total },
    { label: t('board.opened'), value: receipts.opened, whole: receipts.total },
    { label: t('board.delivered'), value: receipts.delivered, whole: receipts.total },
    { label: t('board.reported'), value: coverage.reported, whole: coverage.expected },
    { label: t('board.accepted'), value: coverage.accepted, whole: coverage.expected },
  ];
  return (
    <dl className="strip" aria-label={t('board.strip')}>
      {cells.map(({ label, value, whole }) => (
        <div key={label} className="strip-cell">
          <dt>{label}</dt>
          <dd>
            <strong>{formatCell(value)}</strong>
            <span className="muted">
              {t('board.ofWhole', { whole: formatCell(whole), share: share(value, whole) })}
            </span>
          </dd>
        </div>
      ))}
      <div className={receipts.overdue > 0 ? 'strip-cell late' : 'strip-cell'}>
        <dt>{t('board.overdue')}</dt>
        <dd>
          <strong>{formatCell(receipts.overdue)}</strong>
          <span className="muted">{t('board.units')}</span>
          {onChase && (
            <Button size="small" danger={receipts.overdue > 0} onClick={onChase}>
              {t('chase.open')}
            </Button>
          )}
        </dd>
      </div>
    </dl>
  );
};
