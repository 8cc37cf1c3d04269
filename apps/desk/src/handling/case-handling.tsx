import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { HandledCaseDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { useSession } from '../session/session.js';
import { AssignPanel } from './assign-panel.js';
import { AssignmentCard } from './assignment-card.js';
import { CloseForm } from './close-form.js';
import { ClosedCard } from './closed-card.js';
import { LinkCard } from './link-card.js';
import { ProposalCards } from './proposal-cards.js';
import { Timeline } from './timeline.js';
import { type PartProps, standingAssignment } from './handled.js';

/** Everything about the handling of a case: who has it, what was done, how it ended. Meant as a section of the case's page. */
export const CaseHandling = ({ caseId, onChanged }: { caseId: string; onChanged?: () => void }) => {
  const { t } = useTranslation();
  const answer = useAsk(HandledCaseDocument, { id: caseId });
  const done = () => {
    answer.again();
    onChanged?.();
  };
  return (
    <Asked answer={answer}>
      {(data) =>
        data.case && data.caseHandling ? (
          <Parts handled={data.case} handling={data.caseHandling} onDone={done} />
        ) : (
          <Nothing text={t('handling.noCase')} />
        )
      }
    </Asked>
  );
};

const Parts = (props: PartProps) => {
  const { session, may } = useSession();
  const { stage, unit } = props.handled;
  const mayAct = unit.id === session.unit.id && may('case.handle');
  const { assignments } = props.handling;
  const isHandled = standingAssignment(props.handling) !== undefined;
  const isOpen = stage === 'ASSIGNED' || stage === 'HANDLING';
  const isInHand = isHandled || ((stage === 'CLOSED' || stage === 'TERMINATED') && assignments.length > 0);
  return (
    <Flex vertical gap={16}>
      {mayAct && !isHandled && (stage === 'GRANTED' || isOpen) && <AssignPanel {...props} />}
      {props.handling.assignments.length > 0 && <AssignmentCard {...props} mayAct={mayAct} />}
      {mayAct && isInHand && <LinkCard {...props} />}
      <ProposalCards {...props} mayAct={mayAct} mayPropose={mayAct && (isOpen || stage === 'GRANTED')} />
      <Timeline {...props} mayAct={mayAct && isOpen} />
      {props.handling.closings.length > 0 && <ClosedCard {...props} mayAct={mayAct} />}
      {mayAct && isHandled && isOpen && <CloseForm {...props} />}
    </Flex>
  );
};
