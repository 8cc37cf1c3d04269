import type { DirectivePageQuery } from '../generated/graphql.js';
import { DirectiveTasksDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useCatalogue } from '../store/catalogue.js';
import { useKept } from '../store/use-kept.js';
import { isOver } from './directive-standing.js';
import { LightTag } from './light-tag.js';
import { ReasonText } from './reason-text.js';
import { TaskActs } from './task-acts.js';
import type { TaskStanding } from './task-standing.js';

type Directive = NonNullable<DirectivePageQuery['directive']>;

/** How far it is against the own share or the common target, and by when. */
function TaskFacts({ standing }: { standing: TaskStanding }) {
  const { t } = useTexts();
  const { naming } = useCatalogue();
  const { task, target, share, dueOn, achieved, expectedByNow } = standing.progress;
  const { unit } = naming(task.indicator);
  const part = Math.min(100, target > 0 ? (achieved / target) * 100 : 100);
  return (
    <>
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${part}%` }} />
      </span>
      <span className="quiet">
        {t(share === null ? 'task.progress' : 'task.share', { achieved, target, unit })}
        {expectedByNow > achieved && ` · ${t('task.plan', { quantity: Math.floor(expectedByNow), unit })}`}
        {' · '}
        {dueOn === task.dueOn
          ? t('directive.taskDue', { day: dueOn })
          : t('task.extended', { day: dueOn, original: task.dueOn })}
      </span>
    </>
  );
}

/** The other units of a task and whether they have reported. */
function Partners({ standing }: { standing: TaskStanding }) {
  const { t } = useTexts();
  return (
    <ul className="bare quiet">
      {standing.partners.map(({ unit, lead, status }) => (
        <li key={unit.id}>
          {t('task.partners', {
            role: t(lead ? 'task.lead' : 'task.co'),
            name: unit.name,
            state:
              status === null
                ? t('task.waiting')
                : t(status === 'RETURNED' ? 'light.RETURNED' : `task.${status}`),
          })}
        </li>
      ))}
    </ul>
  );
}

function TaskCard({ standing, directive }: { standing: TaskStanding; directive: Directive }) {
  const { t } = useTexts();
  const { progress, act, extension } = standing;
  const open = !isOver(directive) && !directive.closedOn;
  return (
    <li>
      <span className="card-top">
        <strong>{progress.task.title}</strong>
        {!isOver(directive) && <LightTag light={progress.light} />}
      </span>
      <TaskFacts standing={standing} />
      <Partners standing={standing} />
      {act?.status === 'RETURNED' && <ReasonText code={act.reasonCode} text={act.reason} />}
      {extension?.status === 'ASKED' && (
        <span className="quiet">{t('task.asked', { day: extension.wantedUntil })}</span>
      )}
      {extension?.status === 'REFUSED' && (
        <span className="quiet">{t('task.refused', { answer: extension.answer ?? '' })}</span>
      )}
      {directive.receipt?.signedOn && open && <TaskActs standing={standing} directive={directive} />}
    </li>
  );
}

/** Tasks of a directive as they stand at the own unit, to be ticked; without a network as they stood last. */
export function TaskList({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  const { naming } = useCatalogue();
  const kept = useKept(`tasks:${directive.id}`, DirectiveTasksDocument, { directiveId: directive.id });
  const standings = kept.data?.directiveTasks;
  const texts = [...directive.upper.flatMap((upper) => upper.tasks), ...directive.tasks];
  return (
    <section className="card" id="tasks">
      <h2>{t('directive.tasks')}</h2>
      {texts.length === 0 && <p className="quiet">{t('directive.noTasks')}</p>}
      <ul className="bare tasks">
        {standings?.map((standing) => (
          <TaskCard key={standing.progress.task.id} standing={standing} directive={directive} />
        ))}
        {!standings &&
          texts.map((task) => (
            <li key={task.id}>
              <strong>{task.title}</strong>
              <span className="quiet">
                {t('directive.target', { target: task.target, unit: naming(task.indicator).unit })}
                {' · '}
                {t('directive.taskDue', { day: task.dueOn })}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
