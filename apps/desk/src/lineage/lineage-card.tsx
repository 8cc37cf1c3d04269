import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIndicators } from '../figures/use-indicators.js';
import type { LineageNodeFieldsFragment } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { DriftList, DriftTag } from './drift-list.js';

interface Props {
  node: LineageNodeFieldsFragment;
  /** An original hands nothing on, so there is nothing to compare. */
  original: boolean;
}

/** One directive of the tree: who, when, by what number, what it added, what is red about it. */
export const LineageCard = ({ node, original }: Props) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  const { issuer, issuedOn, reportDue, recipientCount } = node;
  return (
    <article className="lineage-node">
      <div className="lineage-head">
        <strong>{issuer.name}</strong>
        <span className="muted">{t(`level.${issuer.level}`)}</span>
        {!original && <DriftTag count={node.drifts.length} />}
      </div>
      <Link to={`/directives/${node.id}`}>{node.title}</Link>
      <div className="muted">
        {[
          node.documentNumber ?? t('directive.noNumber'),
          issuedOn && t('lineage.issuedOn', { day: issuedOn }),
          t('lineage.reportDue', { day: reportDue }),
          recipientCount !== null && t('recipients.count', { shown: formatCell(recipientCount) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {node.tasks.length > 0 && (
        <ul className="lineage-tasks" aria-label={t(original ? 'lineage.tasks' : 'lineage.addedTasks')}>
          {node.tasks.map((task) => (
            <li key={task.id}>
              {t('lineage.task', {
                title: task.title,
                indicator: nameOf(task.indicator),
                target: formatCell(task.target),
                unit: unitOf(task.indicator),
                day: task.dueOn,
              })}
            </li>
          ))}
        </ul>
      )}
      {node.drifts.length > 0 && <DriftList drifts={node.drifts} />}
    </article>
  );
};
