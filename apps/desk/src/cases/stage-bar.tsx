import { Alert, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseStage } from '../generated/graphql.js';

/** The way of a case; what left it stands beside it. */
const WAY: readonly (readonly CaseStage[])[] = [
  ['RECEIVED', 'SUPPLEMENTING'],
  ['PROPOSED'],
  ['GRANTED'],
  ['ASSIGNED', 'HANDLING'],
  ['CLOSED'],
  ['ARCHIVED'],
];

/** How far a case has come; for one that left the way, where it went. */
export const StageBar = ({ stage }: { stage: CaseStage }) => {
  const { t } = useTranslation();
  const at = WAY.findIndex((stages) => stages.includes(stage));
  if (at < 0)
    return (
      <Alert
        type={stage === 'REFUSED' ? 'warning' : 'info'}
        showIcon
        title={t(`case.stage.${stage}`)}
        description={t(`application.left.${stage as 'REFUSED'}`)}
      />
    );
  const items = WAY.map((stages, index) => ({
    title: t(`case.stage.${index === at ? stage : (stages[0] as CaseStage)}`),
  }));
  return <Steps size="small" current={at} items={items} />;
};
