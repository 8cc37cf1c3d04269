import type { DirectivePageQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Message } from './message.js';

type Directive = NonNullable<DirectivePageQuery['directive']>;

/** True when the issuer has withdrawn or annulled it: nothing is to be done any more. */
export const isOver = ({ status }: Pick<Directive, 'status'>): boolean =>
  status === 'WITHDRAWN' || status === 'ANNULLED';

/** How the directive stands, when it is void, closed, or has to be signed for anew. */
export function Standing({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  const { endedOn, endedReason, closedOn, receipt } = directive;
  if (isOver(directive)) {
    const day = endedOn ?? '';
    return (
      <Message tone="error">
        {t(directive.status === 'WITHDRAWN' ? 'directive.withdrawn' : 'directive.annulled', { day })}
        <br />
        {t('inbox.reason', { reason: endedReason ?? '' })}
      </Message>
    );
  }
  if (receipt?.amendmentSignDue) {
    return <Message tone="warning">{t('directive.newSignature', { day: receipt.amendmentSignDue })}</Message>;
  }
  return closedOn ? <Message tone="info">{t('directive.closed', { day: closedOn })}</Message> : null;
}

type Difference = Directive['changes'][number]['differences'][number];

const FIELDS = [
  'title',
  'theme',
  'objective',
  'startsOn',
  'endsOn',
  'reportDue',
  'heading',
  'text',
  'target',
  'dueOn',
  'evidence',
  'evidenceCount',
] as const;
const EVIDENCE = ['none', 'photos', 'list', 'figures'] as const;

/** What differs in words; of what cannot be said in a line (units, milestones, shares) only that it does. */
function DifferenceLine({ difference }: { difference: Difference }) {
  const { t } = useTexts();
  const { field, subject, before, after } = difference;
  const part = field.slice(field.lastIndexOf('.') + 1);
  const known = FIELDS.find((each) => each === part);
  const said = (value: string | null): string | null => {
    const rule = part === 'evidence' && EVIDENCE.find((each) => each === value);
    return rule ? t(`evidence.${rule}`) : value;
  };
  const [was, is] = [said(before), said(after)];
  return (
    <li>
      {subject && <b>{subject} </b>}
      {t(known ? `changed.${known}` : 'changed.other')}
      {known && was !== null && <del>{was}</del>}
      {known && was !== null && is !== null && ' → '}
      {known && is !== null && <ins>{is}</ins>}
    </li>
  );
}

/** What amendments changed, the latest first, in what stood and what stands. */
export function Changes({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  const amended = directive.changes.filter(({ kind }) => kind === 'AMENDED').reverse();
  if (amended.length === 0) return null;
  return (
    <details className="card" open>
      <summary>{t('directive.changes')}</summary>
      {amended.map((change) => (
        <section key={change.id}>
          <h3>{t('directive.changedOn', { day: change.effectiveOn })}</h3>
          <p>{t('inbox.reason', { reason: change.reason })}</p>
          <ul className="changes" lang="zh-CN">
            {change.differences.map((difference) => (
              <DifferenceLine key={difference.field} difference={difference} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
