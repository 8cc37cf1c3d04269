import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { Standing } from '../directives/life-cycle/standing.js';
import {
  DirectiveDocument,
  type DirectiveFieldsFragment,
  DirectiveTasksDocument,
  FiguresChangedDocument,
} from '../generated/graphql.js';
import { useUnitPlace } from '../org/use-unit-place.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { UnitTrail } from '../parts/unit-trail.js';
import { useSession } from '../session/session.js';
import { TaskActions } from './task-actions.js';
import { TaskCard } from './task-card.js';

/** The tasks of a directive as they stand at the own unit or one below. */
export const TasksPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(DirectiveDocument, { id });
  return (
    <Asked answer={answer} rows={12}>
      {({ directive }) =>
        directive ? (
          <UnitTasks key={directive.id} directive={directive} again={answer.again} />
        ) : (
          <Nothing text={t('app.notFound')} />
        )
      }
    </Asked>
  );
};

const UnitTasks = ({ directive, again }: { directive: DirectiveFieldsFragment; again: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { session, may } = useSession();
  const { unitId, stops, go } = useUnitPlace();
  const answer = useAsk(DirectiveTasksDocument, { directiveId: directive.id, unitId });
  useLive(FiguresChangedDocument, answer.again);
  const ownUnit = unitId === session.unit.id;
  const own = directive.issuer.id === session.unit.id;
  const unsigned = ownUnit && directive.receipt?.role === 'PRIMARY' && directive.receipt.signedOn === null;
  const refresh = () => {
    again();
    answer.again();
  };
  return (
    <PageFrame
      title={t('tasks.title')}
      note={<Link to={`/directives/${directive.id}`}>{directive.title}</Link>}
      actions={
        <>
          {may('figure.read') && directive.issuedOn && (
            <Button onClick={() => void navigate(`/board?directive=${directive.id}`)}>
              {t('directive.openBoard')}
            </Button>
          )}
          {own && directive.issuedOn && may('report.review') && (
            <Button onClick={() => void navigate(`/review?directive=${directive.id}&view=tasks`)}>
              {t('tasks.reviewTitle')}
            </Button>
          )}
        </>
      }
    >
      <Standing directive={directive} own={own} />
      <UnitTrail stops={stops} onGo={go} label={t('board.trail')} />
      {unsigned && <div className="warn">{t('tasks.signFirst')}</div>}
      <Asked answer={answer} rows={10}>
        {({ directiveTasks }) => (
          <Flex vertical gap={16}>
            {directiveTasks.length === 0 && <Nothing text={t('tasks.none')} />}
            {directiveTasks.map((standing, at) => (
              <TaskCard
                key={`${unitId} ${standing.progress.task.id}`}
                standing={standing}
                unitName={stops.at(-1)?.name ?? ''}
                opened={at === 0}
                onGo={go}
                actions={ownUnit && <TaskActions directive={directive} standing={standing} again={refresh} />}
              />
            ))}
          </Flex>
        )}
      </Asked>
    </PageFrame>
  );
};
