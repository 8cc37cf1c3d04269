import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../parts/nothing.js';
import { ClockLight } from './clock-light.js';
import type { CaseFile } from './shown-case.js';

/** The terms of the law that run or ran for the case, each with its article. */
export const ClocksSection = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('case.clocks')} size="small">
      {file.clocks.length === 0 && <Nothing text={t('application.noClocks')} />}
      {file.clocks.map((clock) => (
        <p key={clock.id}>
          <ClockLight clock={clock} /> {clock.title} <span className="muted">{clock.article}</span>
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
