import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../parts/format.js';
import { ReasonLine } from '../tasks/reason-line.js';
import { LightTag } from '../parts/light-tag.js';
import { type InboxItem, isToKnow } from './grouping.js';

interface Props {
  item: InboxItem;
  current: boolean;
  busy: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onSign: (() => void) | undefined;
}

export const InboxRow = ({ item, current, busy, onFocus, onOpen, onSign }: Props) => {
  const { t } = useTranslation();
  const opener = useRef<HTMLButtonElement>(null);
  const shown = useRef(false);
  useEffect(() => {
    // The first row is marked but the focus is not taken from where the reader is.
    if (current && shown.current) opener.current?.focus();
    shown.current = true;
  }, [current]);
  return (
    <li className={current ? 'inbox-row current' : 'inbox-row'}>
      {isToKnow(item) ? (
        <span className="light">{t('inbox.toKnow')}</span>
      ) : (
        <LightTag light={item.light} dueOn={item.dueOn} />
      )}
      <div className="grow">
        <button ref={opener} type="button" className="link inbox-title" onClick={onOpen} onFocus={onFocus}>
          {item.title}
        </button>
        <div className="muted">
          {t('inbox.from', { unit: item.fromUnit.name, time: momentText(item.createdAt) })}
          {item.dueOn && <span className="inbox-due">{t('inbox.due', { day: item.dueOn })}</span>}
        </div>
        {item.kind === 'TASK_RETURNED' && (
          <div className="bad">{t('inbox.returnedCount', { number: item.count })}</div>
        )}
        {item.kind.startsWith('FINDING_') && <div>{t('inbox.findingCount', { number: item.count })}</div>}
        {item.kind === 'TASK_REVIEW' && <div>{t('inbox.reviewCount', { number: item.count })}</div>}
        <ReasonLine code={item.reasonCode} text={item.reason} />
      </div>
      {onSign && (
        <Button onClick={onSign} loading={busy && current}>
          {t('sign.sign')}
        </Button>
      )}
    </li>
  );
};
