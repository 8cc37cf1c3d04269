import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SummaryFieldsFragment } from '../generated/graphql.js';
import { useIndicators } from '../figures/use-indicators.js';
import { formatCell, momentText } from '../parts/format.js';

type Paragraph = SummaryFieldsFragment['paragraphs'][number];
type Run = Paragraph['runs'][number];
export type Token = NonNullable<Run['token']>;

interface TokenProps {
  text: string;
  token: Token;
  asOf: string;
  directiveId: string;
  onOpen: (token: Token) => void;
}

/** Where the records are shown that a count without an indicator counts; null where there is no such list. */
export const placeOfCount = (key: string, directiveId: string): string | null => {
  if (key.startsWith('findings.')) return `/inspections?view=findings&own&directive=${directiveId}`;
  return key === 'inspections.units' ? `/inspections?view=units&directive=${directiveId}` : null;
};

/** A number of the text: pointing at it tells what it stands on, pressing it shows its rows. */
const TokenButton = ({ text, token, asOf, directiveId, onOpen }: TokenProps) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  const { indicator, quantity, coverage, from, to } = token;
  if (!indicator) {
    const place = placeOfCount(token.key, directiveId);
    return place ? (
      <Link className="token" to={place}>
        {text}
      </Link>
    ) : (
      <span>{text}</span>
    );
  }
  return (
    <Tooltip
      title={
        <div>
          <div>{t('summary.tokenIndicator', { name: nameOf(indicator) })}</div>
          <div>{t('summary.tokenExact', { quantity: formatCell(quantity), unit: unitOf(indicator) })}</div>
          {from && to && <div>{t('directive.fromTo', { from, to })}</div>}
          {coverage && (
            <div>
              {t('list.coverage', {
                reported: formatCell(coverage.reported),
                expected: formatCell(coverage.expected),
                accepted: formatCell(coverage.accepted),
              })}
            </div>
          )}
          <div>{t('state.asOf', { time: momentText(asOf) })}</div>
        </div>
      }
    >
      <button type="button" className="token" onClick={() => onOpen(token)}>
        {text}
      </button>
    </Tooltip>
  );
};

const gapMark = /【待填[^】]*】/;

interface Props {
  summary: SummaryFieldsFragment;
  /** The paragraph to be brought to the reader's eye. */
  marked: number | null;
  onOpen: (token: Token) => void;
}

/** The summary as it will be printed, with its numbers alive. */
export const SummaryText = ({ summary, marked, onOpen }: Props) => (
  <article className="summary-sheet" lang="zh-CN">
    {summary.paragraphs.map((paragraph, at) => (
      <p
        key={at}
        id={`paragraph-${at}`}
        className={`summary-${paragraph.style.toLowerCase()}${marked === at ? ' marked' : ''}`}
      >
        {paragraph.runs.map((run, place) =>
          run.token ? (
            <TokenButton
              key={place}
              text={run.text}
              token={run.token}
              asOf={summary.asOf}
              directiveId={summary.directiveId}
              onOpen={onOpen}
            />
          ) : gapMark.test(run.text) ? (
            <mark key={place}>{run.text}</mark>
          ) : (
            <span key={place}>{run.text}</span>
          ),
        )}
      </p>
    ))}
  </article>
);
