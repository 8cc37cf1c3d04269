import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BurdenFieldsFragment } from '../generated/graphql.js';
import { useIndicators } from '../figures/use-indicators.js';
import { formatCell } from '../parts/format.js';

interface LineProps {
  good: boolean;
  children: ReactNode;
}

/** A point of the list with its mark; the word behind the mark is for readers who do not see it. */
const Line = ({ good, children }: LineProps) => {
  const { t } = useTranslation();
  return (
    <li>
      {good ? (
        <CheckCircleFilled aria-hidden className="good" />
      ) : (
        <ExclamationCircleFilled aria-hidden className="warn" />
      )}
      <span className="visually-hidden">{t(good ? 'check.passed' : 'check.advice')}</span>
      <span>{children}</span>
    </li>
  );
};

/** Which figures the ledger fills in by itself, and which everybody would have to type. */
export const HeldFigures = ({ figures }: { figures: BurdenFieldsFragment['figures'] }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return (
    <section>
      <h3>{t('burden.figures')}</h3>
      {figures.length === 0 ? (
        <p className="muted">{t('burden.noFigures')}</p>
      ) : (
        <ul className="checks">
          {figures.map(({ task, indicator, held, heldQuantity }) => (
            <Line key={task} good={held}>
              {t(held ? 'burden.held' : 'burden.notHeld', {
                indicator: nameOf(indicator),
                quantity: formatCell(heldQuantity),
                unit: unitOf(indicator),
              })}
            </Line>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The directives of the year that ask the same units for the same. */
export const AskedAlready = ({ asks }: { asks: BurdenFieldsFragment['askedAlready'] }) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  return (
    <section>
      <h3>{t('burden.askedAlready')}</h3>
      <ul className="checks">
        {asks.length === 0 && <Line good>{t('burden.notAsked')}</Line>}
        {asks.map((ask) => (
          <Line key={ask.directiveId} good={false}>
            <Link to={`/directives/${ask.directiveId}`}>{ask.title}</Link>
            <span className="muted burden-detail">
              {t('burden.askedDetail', {
                issuer: ask.issuer.name,
                number: ask.documentNumber ?? '',
                from: ask.startsOn,
                to: ask.endsOn,
              })}
            </span>
            <span className="burden-detail">
              {t('burden.askedSame', {
                indicators: ask.indicators.map(nameOf).join(t('burden.comma')),
                units: formatCell(ask.sharedUnits),
              })}
            </span>
          </Line>
        ))}
      </ul>
    </section>
  );
};

/** Whether every receiver owes a report, and what the text asks beyond it. */
export const TextDemands = ({
  demandsReport,
  demands,
}: Pick<BurdenFieldsFragment, 'demandsReport' | 'demands'>) => {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('burden.demands')}</h3>
      <ul className="checks">
        <Line good>{t(demandsReport ? 'burden.report' : 'burden.noReport')}</Line>
        {demands.map(({ kind, section, phrase }, at) => (
          <Line key={at} good={false}>
            {t(`burden.demand.${kind}`, { section: section + 1, phrase })}
          </Line>
        ))}
      </ul>
    </section>
  );
};
