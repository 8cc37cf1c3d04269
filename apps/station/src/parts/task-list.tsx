import { type DirectivePageQuery, TaskProgressDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useCatalogue } from '../store/catalogue.js';
import { useKept } from '../store/use-kept.js';
import { LightTag } from './light-tag.js';

type Directive = NonNullable<DirectivePageQuery['directive']>;

/** Tasks of a directive with what the own unit has done of them; without a network, the tasks alone. */
export function TaskList({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  const { naming } = useCatalogue();
  const board = useKept(`progress:${directive.id}`, TaskProgressDocument, { id: directive.id });
  const own = new Map(board.data?.board.tasks.map((row) => [row.task.id, row]));
  const tasks =
    directive.tasks.length > 0 ? directive.tasks : directive.upper.flatMap((upper) => upper.tasks);
  return (
    <section className="card">
      <h2>{t('directive.tasks')}</h2>
      {tasks.length === 0 && <p className="quiet">{t('directive.noTasks')}</p>}
      <ul className="bare tasks">
        {tasks.map((task) => {
          const row = own.get(task.id);
          const { unit } = naming(task.indicator);
          const share = row ? Math.min(100, task.target > 0 ? (row.achieved / task.target) * 100 : 100) : 0;
          return (
            <li key={task.id}>
              <span className="card-top">
                <strong>{task.title}</strong>
                {row && <LightTag light={row.light} />}
              </span>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${share}%` }} />
              </span>
              <span className="quiet">
                {row
                  ? t('directive.progress', { achieved: row.achieved, target: task.target, unit })
                  : t('directive.target', { target: task.target, unit })}
                {' · '}
                {t('directive.taskDue', { day: task.dueOn })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
