import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink } from 'react-router';

import { useTexts } from '../i18n/i18n.js';
import { useOutboxCount } from '../session/workplace.js';
import { Banners } from './banners.js';
import { Icon } from './icons.js';

const TABS: { to: string; name: 'inbox' | 'fill' | 'records' | 'mine' }[] = [
  { to: '/', name: 'inbox' },
  { to: '/fill', name: 'fill' },
  { to: '/records', name: 'records' },
  { to: '/mine', name: 'mine' },
];

/** Counter of the outbox: on every screen, and the way to it. */
function OutboxChip() {
  const { t } = useTexts();
  const { waiting, failed } = useOutboxCount();
  const tone = failed > 0 ? 'failed' : waiting > 0 ? 'waiting' : 'clear';
  const parts = [
    failed > 0 && t('outbox.failed', { count: failed }),
    waiting > 0 && t('outbox.waiting', { count: waiting }),
  ];
  const marks = { failed: '✕', waiting: '↑', clear: '✓' };
  return (
    <Link to="/mine#outbox" className={`chip chip-${tone}`} data-testid="outbox-chip">
      <span aria-hidden="true">{marks[tone]}</span>
      <span role="status">{parts.filter(Boolean).join(' · ') || t('outbox.clear')}</span>
    </Link>
  );
}

interface PageProps {
  title: string;
  /** Where the back button leads; the four tabs have none. */
  back?: string;
  /** Put before the title of the browser tab when the form has errors. */
  wrong?: boolean;
  children: ReactNode;
}

/** Frame of each screen: title, outbox counter, banners, tabs. Moves the focus to the title when the screen opens. */
export function Page({ title, back, wrong = false, children }: PageProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${wrong ? t('app.errorPrefix') : ''}${title} - ${t('app.name')}`;
  }, [title, wrong, t]);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="top">
        {back && (
          <Link to={back} className="back" aria-label={t('app.back')}>
            ‹
          </Link>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <OutboxChip />
      </header>
      <main id="content" className="page">
        <Banners />
        {children}
      </main>
      <nav className="tabs" aria-label={t('app.name')}>
        {TABS.map(({ to, name }) => (
          <NavLink key={to} to={to} end={to === '/'}>
            <Icon name={name} />
            {t(`tab.${name}`)}
          </NavLink>
        ))}
      </nav>
    </>
  );
}
