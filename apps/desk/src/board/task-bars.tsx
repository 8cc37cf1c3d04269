import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIndicators } from '../figures/use-indicators.js';
import { barPercent, formatCell } from '../parts/format.js';
import { LightTag } from '../parts/light-tag.js';
import { TaskOutlook } from '../tasks/task-outlook.js';
import type { Board, OpenRows } from './board.js';

interface Props {
  board: Board;
  onOpen: OpenRows;
}

/** Each task against its target; the mark on the bar is what a steady pace would have reached by now. */
export const TaskBars = ({ board, onOpen }: Props) => {
  const { t } = useTranslation();
  const { unitOf } = useIndicators();
  if (board.tasks.length === 0) return null;
  return (
    <Card
      size="small"
      title={t('board.tasks')}
      extra={<span className="muted">{t('board.markLegend')}</span>}
    >
      <ul className="task-bars">
        {board.tasks.map(
          ({ task, target, dueOn, achieved, expectedByNow, gap, forecast, completedOn, light }) => (
            <li key={task.id}>
              <span className="task-name">
                <Link to={`/directives/${board.directiveId}/tasks?unit=${board.unit.id}`}>{task.title}</Link>
                <TaskOutlook {...{ achieved, target, gap, forecast, completedOn }} />
              </span>
              <div
                className={`task-bar task-bar-${light.toLowerCase()}`}
                role="meter"
                aria-label={task.title}
                aria-valuemin={0}
                aria-valuemax={target}
                aria-valuenow={Math.min(achieved, target)}
                aria-valuetext={t('board.meter', {
                  achieved: formatCell(achieved),
                  target: formatCell(target),
                })}
              >
                <span className="task-bar-fill" style={{ width: `${barPercent(achieved, target)}%` }} />
                <span
                  className="task-bar-mark"
                  style={{ left: `${barPercent(expectedByNow, target)}%` }}
                  title={t('board.expected', { quantity: formatCell(expectedByNow) })}
                />
              </div>
              <span className="task-figure">
                <button
                  type="button"
                  className="link number"
                  onClick={() => onOpen(board.unit, task.indicator, task.title)}
                >
                  {formatCell(achieved)}
                </button>
                <span className="muted">
                  {t('board.ofTarget', { target: formatCell(target), unit: unitOf(task.indicator) })}
                </span>
              </span>
              <LightTag light={light} dueOn={completedOn === null ? dueOn : null} />
            </li>
          ),
        )}
      </ul>
    </Card>
  );
};
