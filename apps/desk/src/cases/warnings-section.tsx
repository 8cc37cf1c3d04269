import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { daysBetween, todayHere } from '../parts/format.js';
import type { CaseFile, ShownCase } from './shown-case.js';

/** Aid comes first where a limitation period ends in fewer days than these (art. 44). */
const URGENT_DAYS = 7;
const UNDECIDED = ['RECEIVED', 'SUPPLEMENTING', 'PROPOSED'];

/** The last day of a limitation period that will not wait for the decision. */
const pressingLimit = ({ stage }: ShownCase, { filing }: CaseFile): string | null => {
  const limit = filing?.limitationOn;
  return limit && UNDECIDED.includes(stage) && daysBetween(todayHere(), limit) < URGENT_DAYS ? limit : null;
};

/** What has to be looked at before the next step. */
export const WarningsSection = ({ shown, file }: { shown: ShownCase; file: CaseFile }) => {
  const { t } = useTranslation();
  const { competentCenter, hits, notice } = file;
  const limit = pressingLimit(shown, file);
  const texts = [
    ...(limit ? [t('application.limitPresses', { day: limit })] : []),
    ...hits.map((hit) => t(`case.hit.${hit as 'same_matter'}`)),
    ...(competentCenter ? [t('case.competent', { center: competentCenter.name })] : []),
    ...(notice?.isHearingShort ? [t('case.hearingShort', { day: notice.hearingOn })] : []),
  ];
  return (
    <>
      {file.conflicts.map(({ handlerName, firm, caseNumber, isAssigned }) => (
        <Alert
          key={`${handlerName} ${caseNumber}`}
          type={isAssigned ? 'error' : 'warning'}
          showIcon
          title={t(isAssigned ? 'application.conflictStands' : 'application.conflict', {
            handler: firm ? `${handlerName}（${firm}）` : handlerName,
            number: caseNumber ?? t('case.noNumber'),
          })}
        />
      ))}
      {texts.map((text) => (
        <Alert key={text} type="warning" showIcon title={text} />
      ))}
    </>
  );
};
