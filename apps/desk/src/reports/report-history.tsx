import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportFieldsFragment } from '../generated/graphql.js';
import { momentText } from '../parts/format.js';
import { ReasonLine } from '../tasks/reason-line.js';

const known = [
  'opened',
  'signed',
  'reissued',
  'reported',
  'returned',
  'accepted',
  'covered',
  'chased',
  'task_reported',
  'task_returned',
  'task_accepted',
  'extension_asked',
  'extension_granted',
  'extension_refused',
] as const;

/** Who did what with the report, newest first. */
export const ReportHistory = ({ history }: { history: ReportFieldsFragment['history'] }) => {
  const { t } = useTranslation();
  const wordOf = (kind: string): string => {
    const word = known.find((each) => each === kind.toLowerCase());
    return word ? t(`report.event.${word}`) : kind;
  };
  const newestFirst = [...history].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  return (
    <Timeline
      items={newestFirst.map((event) => ({
        key: event.id,
        content: (
          <>
            {t('report.eventLine', { unit: event.unit.name, name: event.actor, act: wordOf(event.kind) })}
            <div className="muted">
              {t('report.eventTime', { day: event.occurredOn, time: momentText(event.recordedAt) })}
            </div>
            <ReasonLine code={event.reasonCode} text={event.reason} />
          </>
        ),
      }))}
    />
  );
};
