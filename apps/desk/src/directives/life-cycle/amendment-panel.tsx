import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import {
  AmendmentDocument,
  ApproveAmendmentDocument,
  type DirectiveFieldsFragment,
  RefuseAmendmentDocument,
} from '../../generated/graphql.js';
import { momentText } from '../../parts/format.js';
import { ProblemList } from '../../parts/problem-list.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { useSession } from '../../session/session.js';
import { DifferenceTable } from './difference-table.js';

interface Props {
  directive: DirectiveFieldsFragment;
  onChanged: () => void;
}

/** An amendment of an own directive before the leader decides, or after the leader refused it. */
export const AmendmentPanel = ({ directive, onChanged }: Props) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { data, again } = useAsk(AmendmentDocument, { directiveId: directive.id });
  const approve = useAct(ApproveAmendmentDocument);
  const refuse = useAct(RefuseAmendmentDocument);
  const [refusing, setRefusing] = useState(false);
  const amendment = data?.amendment;
  if (!amendment) return null;
  const { id, refusal } = amendment;
  const decided = (answer: unknown) => {
    if (!answer) return;
    setRefusing(false);
    again();
    onChanged();
  };
  return (
    <Card
      title={t(refusal === null ? 'lifeCycle.waiting' : 'lifeCycle.refused')}
      extra={amendment.asksSignature && <span className="warn">{t('lifeCycle.asksSignature')}</span>}
    >
      <ProblemList problems={approve.problems} />
      <p className="keep-lines">
        {t('lifeCycle.proposedBy', {
          name: amendment.proposedBy,
          time: momentText(amendment.proposedAt),
          reason: amendment.reason,
        })}
      </p>
      {refusal !== null && <p className="bad">{t('lifeCycle.refusal', { reason: refusal })}</p>}
      <DifferenceTable differences={amendment.differences} />
      {refusal === null && may('directive.sign_off') && (
        <Flex gap={8} justify="end" className="card-actions">
          <Button onClick={() => setRefusing(true)}>{t('lifeCycle.refuse')}</Button>
          <Button
            type="primary"
            loading={approve.busy}
            onClick={() => void approve.run({ id }).then(decided)}
          >
            {t('lifeCycle.approve')}
          </Button>
        </Flex>
      )}
      <ReasonDialog
        open={refusing}
        title={t('lifeCycle.refuse')}
        label={t('lifeCycle.ownReason')}
        confirm={t('lifeCycle.refuse')}
        busy={refuse.busy}
        problems={refuse.problems}
        onConfirm={(reason) => void refuse.run({ id, reason }).then(decided)}
        onCancel={() => setRefusing(false)}
      />
    </Card>
  );
};
