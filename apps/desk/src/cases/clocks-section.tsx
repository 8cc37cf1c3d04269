import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/nothing.js';
import { ClockLight } from './clock-light.js';
import type { CaseFile } from './shown-case.js';

type Clock = CaseFile['clocks'][number];

/** One that was begun anew says nothing beside the one that took its place. */
const counts = ({ code, state }: Clock, _at: number, all: readonly Clock[]): boolean =>
  state !== 'CANCELLED' || !all.some((other) => other.code === code && other.state !== 'CANCELLED');

/** The terms of the law that run or ran for the case, each with its article. */
export const ClocksSection = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('case.clocks')} size="small">
      {file.clocks.length === 0 && <Nothing text={t('application.noClocks')} />}
      {file.clocks.filter(counts).map((clock) => (
        <p key={clock.id}>
          <ClockLight clock={clock} /> {clock.title}{' '}
          <span className="muted">
            {clock.article} · {t('case.countsFrom', { day: clock.startedOn })}
          </span>
          {clock.stoppedBy.map((reason) => (
            <span key={reason} className="muted">
              {' '}
              {t('case.stoppedBy', { reason: t(`case.stop.${reason as 'supplement'}`, reason) })}
            </span>
          ))}
        </p>
      ))}
    </Card>
  );
};
