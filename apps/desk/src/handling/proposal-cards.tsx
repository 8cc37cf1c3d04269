import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { DecideHandlingProposalDocument, RecordTerminationToldDocument } from '../generated/graphql.js';
import { DaysDialog } from '../parts/days-dialog.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { type Handling, type PartProps, standingAssignment } from './handled.js';
import { ReplacementDialog } from './replacement-dialog.js';
import { TerminationDialog } from './termination-dialog.js';

type Proposal = Handling['proposals'][number];
type Asking = 'replacement' | 'termination' | null;

interface Props extends PartProps {
  /** An officer of the centre that has the case. */
  mayAct: boolean;
  /** Another handler or the end of the aid can be asked for at this stage. */
  mayPropose: boolean;
}

/** What was asked for and waits for another person's decision; another handler and the end of the aid are asked for here. */
export const ProposalCards = (props: Props) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const [asking, setAsking] = useState<Asking>(null);
  const { proposals } = props.handling;
  const mayDecide = props.handled.unit.id === session.unit.id && may('case.decide');
  const offers = props.mayPropose && !proposals.some(({ state }) => state === 'PROPOSED');
  if (proposals.length === 0 && !props.mayPropose) return null;
  return (
    <Card
      size="small"
      title={t('handling.proposals')}
      extra={
        offers && (
          <Flex gap={8}>
            {standingAssignment(props.handling) && (
              <Button size="small" onClick={() => setAsking('replacement')}>
                {t('handling.replace')}
              </Button>
            )}
            <Button size="small" onClick={() => setAsking('termination')}>
              {t('handling.terminate')}
            </Button>
          </Flex>
        )
      }
    >
      {proposals.length === 0 && <span className="muted">{t('handling.noProposals')}</span>}
      {proposals.map((each) => (
        <div key={each.id}>
          <ProposalLine proposal={each} />
          {each.state === 'PROPOSED' && mayDecide && <Decision {...props} proposalId={each.id} />}
          {isUntold(props, each) && props.mayAct && <Told {...props} />}
        </div>
      ))}
      <ReplacementDialog {...props} open={asking === 'replacement'} onClose={() => setAsking(null)} />
      <TerminationDialog {...props} open={asking === 'termination'} onClose={() => setAsking(null)} />
    </Card>
  );
};

/** The aid was ended, and the recipient has not received the decision. */
const isUntold = ({ handled }: PartProps, { kind, state, toldOn }: Proposal): boolean =>
  handled.stage === 'TERMINATED' && kind === 'TERMINATION' && state === 'APPROVED' && !toldOn;

const ProposalLine = ({ proposal: each }: { proposal: Proposal }) => {
  const { t } = useTranslation();
  const remarks = [
    each.ground && t(`ground.${each.ground}`),
    t('handling.askedOf', { who: t(`askedBy.${each.askedBy}`), day: each.askedOn }),
    each.reason,
    t('handling.proposedBy', { name: each.proposedByName }),
    each.decidedByName && t('handling.decidedBy', { name: each.decidedByName }),
    each.decisionRemark,
    each.toldOn && t('handling.toldOnDay', { day: each.toldOn }),
    each.agencyToldOn && t('handling.agencyToldOnDay', { day: each.agencyToldOn }),
  ];
  return (
    <p>
      {t(`proposalKind.${each.kind}`)} {each.handlerName}{' '}
      <StateTag tone={each.state === 'PROPOSED' ? 'busy' : 'plain'}>
        {t(`proposalState.${each.state}`)}
      </StateTag>{' '}
      <span className="muted">{remarks.filter(Boolean).join(' · ')}</span>
    </p>
  );
};

const Decision = ({ handled, proposalId, onDone }: PartProps & { proposalId: string }) => {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const decide = useAct(DecideHandlingProposalDocument);
  const settle = async (approves: boolean, remark: string | null) => {
    const at = { id: handled.id, version: handled.version };
    if (await decide.run({ ...at, proposalId, approves, remark })) onDone();
  };
  return (
    <>
      {!refusing && <ProblemList problems={decide.problems} />}
      <Flex gap={8}>
        <Button type="primary" loading={decide.busy && !refusing} onClick={() => void settle(true, null)}>
          {t('handling.approve')}
        </Button>
        <Button onClick={() => setRefusing(true)}>{t('handling.refuse')}</Button>
      </Flex>
      <ReasonDialog
        open={refusing}
        title={t('handling.refuse')}
        label={t('handling.refuseReason')}
        confirm={t('handling.refuse')}
        danger
        busy={decide.busy}
        problems={decide.problems}
        onConfirm={(reason) => void settle(false, reason)}
        onCancel={() => setRefusing(false)}
      />
    </>
  );
};

/** When the recipient received the decision that ended the aid, and the agency was told: the file closes on that day. */
const Told = ({ handled, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const tell = useAct(RecordTerminationToldDocument);
  const submit = async (toldOn: string, agencyToldOn: string | null) => {
    if (await tell.run({ id: handled.id, version: handled.version, toldOn, agencyToldOn })) onDone();
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('handling.tell')}
      </Button>
      <DaysDialog
        open={open}
        title={t('handling.tell')}
        text={t('handling.tellMeans')}
        days={[
          { name: 'toldOn', label: t('handling.toldOn') },
          { name: 'agencyToldOn', label: t('handling.agencyToldOn'), optional: true },
        ]}
        confirm={t('action.save')}
        busy={tell.busy}
        problems={tell.problems}
        onConfirm={({ toldOn, agencyToldOn }) => void submit(toldOn ?? todayHere(), agencyToldOn ?? null)}
        onCancel={() => setOpen(false)}
      />
    </>
  );
};
