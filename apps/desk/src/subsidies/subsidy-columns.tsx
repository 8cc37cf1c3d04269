import { Button, Flex, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SubsidyFieldsFragment, SubsidyState } from '../generated/graphql.js';
import { StateTag, type Tone } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { yuan } from './yuan.js';

type Subsidy = SubsidyFieldsFragment;

const TONES: Record<SubsidyState, Tone> = {
  PROPOSED: 'busy',
  APPROVED: 'busy',
  REFUSED: 'bad',
  PAID: 'good',
};

const Amount = ({ line }: { line: Subsidy }) => {
  const { t } = useTranslation();
  return (
    <>
      <strong>{yuan(line.actualCents)}</strong>
      <div className="muted">
        {t('subsidy.line', {
          standard: yuan(line.standardCents),
          remote: yuan(line.remoteCents),
          translation: yuan(line.translationCents),
          other: yuan(line.otherCents),
          cut: yuan(line.cutCents),
        })}
      </div>
      <div className="muted">{[line.otherReason, line.cutReason].filter(Boolean).join('；')}</div>
    </>
  );
};

/** Columns of the list of payments, with the decision where it can be taken. */
export const useSubsidyColumns = (
  onApprove: (line: Subsidy) => void,
  onRefuse: (line: Subsidy) => void,
): TableColumnsType<Subsidy> => {
  const { t } = useTranslation();
  const { may } = useSession();
  return [
    {
      title: t('subsidy.handler'),
      render: (_value, { handlerName, firm }) => (
        <>
          {handlerName}
          <div className="muted">{firm}</div>
        </>
      ),
    },
    {
      title: t('subsidy.what'),
      render: (_value, { kind, caseNumber, days, serviceOn }) => (
        <>
          {[t(`subsidyKind.${kind}`), caseNumber ?? (days && t('subsidy.days', { days }))].join(' · ')}
          <div className="muted">{serviceOn}</div>
        </>
      ),
    },
    { title: t('subsidy.amount'), render: (_value, line) => <Amount line={line} /> },
    {
      title: t('subsidy.state'),
      width: 170,
      render: (_value, { state, proposedByName, decisionRemark, paidOn }) => (
        <>
          <StateTag tone={TONES[state]}>{t(`subsidyState.${state}`)}</StateTag> {paidOn}
          <div className="muted">{decisionRemark ?? t('subsidy.proposedBy', { name: proposedByName })}</div>
        </>
      ),
    },
    {
      title: t('subsidy.actions'),
      width: 180,
      render: (_value, line) =>
        line.state === 'PROPOSED' &&
        may('case.decide') && (
          <Flex gap={4}>
            <Button size="small" type="primary" onClick={() => onApprove(line)}>
              {t('subsidy.approve')}
            </Button>
            <Button size="small" onClick={() => onRefuse(line)}>
              {t('subsidy.refuse')}
            </Button>
          </Flex>
        ),
    },
  ];
};
