import { Button, Card } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { useIndicators } from '../figures/use-indicators.js';
import { ActivitiesDocument, FiguresChangedDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { addDays, formatCell, todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { useSession } from '../session/session.js';
import { ActivityDrawer } from './activity-drawer.js';

const DAYS = 7;
const SHOWN = 6;

/** What was done these days at the own unit and below, each leading to its record; the next step where there is nothing. */
export const NewestActivities = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const [opened, setOpened] = useState<string | null>(null);
  const from = addDays(todayHere(), 1 - DAYS);
  const asked = useMemo(
    () => ({ filter: { unitId: session.unit.id, from }, first: SHOWN }),
    [session.unit.id, from],
  );
  const answer = useAsk(ActivitiesDocument, asked);
  useLive(FiguresChangedDocument, answer.again);
  const measuresOf = useMeasureWords();
  return (
    <Card
      size="small"
      title={t('overview.newest', { days: DAYS })}
      extra={<Link to="/activities">{t('overview.allRecords')}</Link>}
    >
      <Asked answer={answer} rows={3}>
        {({ activities }) =>
          activities.items.length === 0 ? (
            <NothingNew />
          ) : (
            <ul className="newest">
              {activities.items.map(({ id, heldOn, unit, title, measures }) => (
                <li key={id}>
                  <span className="nowrap">{heldOn}</span>
                  <span>{unit.name}</span>
                  <button type="button" className="link" onClick={() => setOpened(id)}>
                    {title}
                  </button>
                  <span className="muted">{measuresOf(measures)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
      <ActivityDrawer id={opened} onClose={() => setOpened(null)} />
    </Card>
  );
};

const useMeasureWords = () => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return (measures: readonly { indicator: string; quantity: number }[]): string =>
    measures
      .map(({ indicator, quantity }) =>
        t('overview.measure', {
          name: nameOf(indicator),
          quantity: formatCell(quantity),
          unit: unitOf(indicator),
        }),
      )
      .join(t('overview.comma'));
};

const NothingNew = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const navigate = useNavigate();
  const enters = may('activity.record');
  return (
    <Nothing text={t('overview.nothingNew', { days: DAYS })}>
      <Button onClick={() => void navigate(enters ? '/activities' : '/figures')}>
        {t(enters ? 'overview.enter' : 'overview.more')}
      </Button>
    </Nothing>
  );
};
