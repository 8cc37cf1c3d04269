import { useTranslation } from 'react-i18next';
import type { BurdenFieldsFragment, DocumentYearFieldsFragment } from '../generated/graphql.js';
import { barPercent, formatCell } from '../parts/format.js';

interface MeterProps {
  label: string;
  value: number;
  limit: number;
  /** Said beside the bar, also when nobody sees its colour. */
  words: string;
}

const Meter = ({ label, value, limit, words }: MeterProps) => (
  <div
    className={value > limit ? 'burden-meter burden-meter-over' : 'burden-meter'}
    role="meter"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={limit}
    aria-valuenow={Math.min(value, limit)}
    aria-valuetext={words}
  >
    <span style={{ width: `${limit === 0 ? 100 : barPercent(value, limit)}%` }} />
  </div>
);

/** Characters against the rule of 2024. */
export const TextLengthMeter = ({ length }: { length: BurdenFieldsFragment['length'] }) => {
  const { t } = useTranslation();
  const { characters, limit, setsTasks } = length;
  const over = characters - limit;
  const shown = { characters: formatCell(characters), limit: formatCell(limit), over: formatCell(over) };
  const words = t(over > 0 ? 'burden.lengthOver' : 'burden.lengthIs', shown);
  return (
    <section>
      <h3>{t('burden.length')}</h3>
      <Meter label={t('burden.length')} value={characters} limit={limit} words={words} />
      <p>
        {words}
        <span className="muted burden-detail">
          {t(setsTasks ? 'burden.lengthTask' : 'burden.lengthGeneral')}
        </span>
      </p>
    </section>
  );
};

/** The documents issued this year, month by month, against the quota or the year before. */
export const DocumentsOfYear = ({ documents }: { documents: DocumentYearFieldsFragment }) => {
  const { t } = useTranslation();
  const { year, issued, limit, quota, issuedYearBefore } = documents;
  const label = t('burden.documents', { year });
  const shown = {
    issued: formatCell(issued),
    limit: formatCell(limit),
    before: formatCell(issuedYearBefore),
  };
  const words =
    limit === null
      ? t('burden.documentsFree', shown)
      : t(quota === null ? 'burden.documentsBefore' : 'burden.documentsQuota', shown);
  const full = limit !== null && issued >= limit;
  return (
    <section>
      <h3>{label}</h3>
      {limit !== null && <Meter label={label} value={issued} limit={limit} words={words} />}
      <p>
        {words}
        {full && <span className="warn burden-detail">{t('burden.documentsFull')}</span>}
      </p>
      <MonthBars byMonth={documents.byMonth} label={t('burden.byMonth', { year })} />
    </section>
  );
};

const MonthBars = ({ byMonth, label }: { byMonth: number[]; label: string }) => {
  const { t } = useTranslation();
  const most = Math.max(1, ...byMonth);
  return (
    <ol className="month-bars" aria-label={label}>
      {byMonth.map((count, at) => (
        <li key={at}>
          <span className="month-count">{count > 0 ? count : ''}</span>
          <span className="month-bar" style={{ height: `${(count / most) * 32}px` }} aria-hidden />
          <span aria-hidden>{at + 1}</span>
          <span className="visually-hidden">{t('burden.monthIs', { month: at + 1, count })}</span>
        </li>
      ))}
    </ol>
  );
};
