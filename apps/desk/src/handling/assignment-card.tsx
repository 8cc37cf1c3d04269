import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  AnswerAssignmentDocument,
  RecordRecipientDelayDocument,
  SignAgreementDocument,
} from '../generated/graphql.js';
import { DaysDialog } from '../parts/days-dialog.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { type Handling, type PartProps, standingAssignment } from './handled.js';

type Assignment = Handling['assignments'][number];

/** Who handles the case and why they were chosen; their answer and the agreement are recorded here. */
export const AssignmentCard = (props: PartProps & { mayAct: boolean }) => {
  const { t } = useTranslation();
  const { handled, handling, mayAct } = props;
  const standing = standingAssignment(handling);
  return (
    <Card size="small" title={t('handling.title')}>
      {handling.assignments.map((each) => (
        <AssignmentLine key={each.id} assignment={each} />
      ))}
      {mayAct && standing && handled.stage === 'ASSIGNED' && (
        <Flex vertical gap={8}>
          {standing.state === 'ASSIGNED' && <Answer {...props} />}
          <Agreement {...props} standing={standing} />
        </Flex>
      )}
    </Card>
  );
};

const AssignmentLine = ({ assignment: each }: { assignment: Assignment }) => {
  const { t } = useTranslation();
  const remarks = [
    each.choiceReason,
    each.answerReason,
    each.recipientDelayOn && t('handling.delayedSince', { day: each.recipientDelayOn }),
  ];
  return (
    <p>
      {t('handling.assignedTo', {
        day: each.assignedOn,
        name: `${each.handlerName} ${each.firm ?? ''}`.trim(),
        place: each.place,
      })}{' '}
      <StateTag tone={each.state === 'SIGNED' ? 'good' : 'plain'}>
        {t(`assignmentState.${each.state}`)}
      </StateTag>
      <span className="muted"> {remarks.filter(Boolean).join('；')}</span>
    </p>
  );
};

/** What the handler answered by word of mouth or on paper; a refusal needs its reason (art. 46). */
const Answer = ({ handled, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const answer = useAct(AnswerAssignmentDocument);
  const settle = async (accepts: boolean, reason: string | null) => {
    if (!(await answer.run({ id: handled.id, version: handled.version, accepts, reason }))) return;
    setRefusing(false);
    onDone();
  };
  return (
    <>
      {!refusing && <ProblemList problems={answer.problems} />}
      <Flex gap={8} wrap>
        <Button loading={answer.busy && !refusing} onClick={() => void settle(true, null)}>
          {t('handling.accepted')}
        </Button>
        <Button onClick={() => setRefusing(true)}>{t('handling.declined')}</Button>
      </Flex>
      <ReasonDialog
        open={refusing}
        title={t('handling.declined')}
        text={t('handling.declinedMeans')}
        label={t('handling.declinedReason')}
        confirm={t('handling.declined')}
        danger
        busy={answer.busy}
        problems={answer.problems}
        onConfirm={(reason) => void settle(false, reason)}
        onCancel={() => setRefusing(false)}
      />
    </>
  );
};

/** The agreement signed, or kept waiting by the recipient (case rules art. 27). */
const Agreement = ({ handled, onDone, standing }: PartProps & { standing: Assignment }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'sign' | 'delay' | null>(null);
  const sign = useAct(SignAgreementDocument);
  const delay = useAct(RecordRecipientDelayDocument);
  const at = { id: handled.id, version: handled.version };
  const then = async (done: Promise<unknown>) => {
    if (!(await done)) return;
    setAsking(null);
    onDone();
  };
  return (
    <>
      <Flex gap={8} wrap>
        <Button type="primary" onClick={() => setAsking('sign')}>
          {t('handling.sign')}
        </Button>
        {!standing.recipientDelayOn && (
          <Button onClick={() => setAsking('delay')}>{t('handling.delay')}</Button>
        )}
      </Flex>
      <DaysDialog
        open={asking === 'sign'}
        title={t('handling.sign')}
        days={[{ name: 'signedOn', label: t('handling.signedOn') }]}
        confirm={t('action.save')}
        busy={sign.busy}
        problems={sign.problems}
        onConfirm={({ signedOn }) => void then(sign.run({ ...at, signedOn: signedOn ?? todayHere() }))}
        onCancel={() => setAsking(null)}
      />
      <DaysDialog
        open={asking === 'delay'}
        title={t('handling.delay')}
        text={t('handling.delayMeans')}
        days={[{ name: 'since', label: t('handling.delayedOn') }]}
        confirm={t('action.save')}
        busy={delay.busy}
        problems={delay.problems}
        onConfirm={({ since }) => void then(delay.run({ ...at, since: since ?? todayHere() }))}
        onCancel={() => setAsking(null)}
      />
    </>
  );
};
