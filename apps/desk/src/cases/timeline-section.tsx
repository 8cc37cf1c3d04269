import { Card, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseQuery } from '../generated/graphql.js';
import { momentText } from '../parts/format.js';

/** What happened, the newest first. */
export const TimelineSection = ({ events }: { events: CaseQuery['caseEvents'] }) => {
  const { t } = useTranslation();
  const nameOf = (kind: string): string =>
    kind.startsWith('milestone.')
      ? t(`milestone.${kind.slice('milestone.'.length).toUpperCase() as 'HEARING'}`, kind)
      : t(`case.event.${kind as 'receive'}`, kind);
  return (
    <Card title={t('case.timeline')} size="small">
      <Timeline
        className="gap-top"
        items={[...events].reverse().map((event) => ({
          key: event.id,
          content: (
            <>
              {nameOf(event.kind)}
              <div className="muted">
                {event.occurredOn} · {event.actorName}
                {event.recordedAt.slice(0, 10) > event.occurredOn &&
                  ` · ${t('application.enteredAt', { at: momentText(event.recordedAt) })}`}
              </div>
              {event.remark && <div className="keep-lines">{event.remark}</div>}
            </>
          ),
        }))}
      />
    </Card>
  );
};
