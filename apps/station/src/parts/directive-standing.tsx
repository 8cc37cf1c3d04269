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
          <ul lang="zh-CN">
            {change.differences.map((difference) => (
              <li key={difference.field}>
                {difference.subject && <b>{difference.subject} </b>}
                {difference.before !== null && <del>{difference.before}</del>}
                {difference.before !== null && difference.after !== null && ' → '}
                {difference.after !== null && <ins>{difference.after}</ins>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
