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
  /** What the number is by now, where it has moved; undefined for a number that nobody compares, as a share of a total. */
  now: number | undefined;
  onOpen: (token: Token) => void;
  onOpenChanges: (token: Token) => void;
}

/** Where the records are shown that a count without an indicator counts; null where there is no such list. */
export const placeOfCount = (key: string, directiveId: string): string | null => {
  if (key.startsWith('findings.')) return `/inspections?view=findings&own&directive=${directiveId}`;
  return key === 'inspections.units' ? `/inspections?view=units&directive=${directiveId}` : null;
};

/** A number of the text: pointing at it tells what it stands on, pressing it shows its rows; beside one that moved, those since. */
const TokenButton = ({ text, token, asOf, directiveId, now, onOpen, onOpenChanges }: TokenProps) => {
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
  const lines = [
    t('summary.tokenIndicator', { name: nameOf(indicator) }),
    t('summary.tokenExact', { quantity: formatCell(quantity), unit: unitOf(indicator) }),
    from && to && t('directive.fromTo', { from, to }),
    coverage &&
      t('list.coverage', {
        reported: formatCell(coverage.reported),
        expected: formatCell(coverage.expected),
        accepted: formatCell(coverage.accepted),
      }),
    t('state.asOf', { time: momentText(asOf) }),
    now !== undefined &&
      t(now === quantity ? 'summary.tokenSame' : 'summary.tokenMoved', { quantity: formatCell(now) }),
  ].filter((line) => typeof line === 'string');
  const hasMoved = now !== undefined && now !== quantity;
  return (
    <>
      <Tooltip
        title={lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      >
        <button type="button" className={hasMoved ? 'token moved' : 'token'} onClick={() => onOpen(token)}>
          {text}
        </button>
      </Tooltip>
      {hasMoved && (
        <button type="button" className="moved-mark" onClick={() => onOpenChanges(token)}>
          {t('summary.movedMark', { quantity: formatCell(now) })}
        </button>
      )}
    </>
  );
};

/** What a number of the text is by now: the totals are compared, shares and differences of totals are not. */
const nowOf = ({ changed }: SummaryFieldsFragment, { key, quantity }: Token): number | undefined =>
  key.startsWith('total.')
    ? (changed.find((change) => change.key === key)?.now ?? quantity ?? undefined)
    : undefined;

const gapMark = /【待填[^】]*】/;

interface Props {
  summary: SummaryFieldsFragment;
  /** The paragraph to be brought to the reader's eye. */
  marked: number | null;
  onOpen: (token: Token) => void;
  onOpenChanges: (token: Token) => void;
}

/** The summary as it will be printed, with its numbers alive. */
export const SummaryText = ({ summary, marked, onOpen, onOpenChanges }: Props) => (
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
              now={nowOf(summary, run.token)}
              onOpen={onOpen}
              onOpenChanges={onOpenChanges}
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
