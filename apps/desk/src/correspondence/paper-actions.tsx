import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import {
  type CorrespondenceFieldsFragment,
  DraftReplyDocument,
  ReturnCorrespondenceDocument,
  SendCorrespondenceDocument,
  SignForCorrespondenceDocument,
  SignOffCorrespondenceDocument,
  SubmitCorrespondenceDocument,
} from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';

interface Props {
  paper: CorrespondenceFieldsFragment;
  onChanged: () => void;
}

/** What the own unit can do next with the paper, as its author or as the superior. */
export const PaperActions = (props: Props) => {
  const { session } = useSession();
  const own = props.paper.from.id === session.unit.id;
  return own ? <AuthorActions {...props} /> : <SuperiorActions {...props} />;
};

const AuthorActions = ({ paper, onChanged }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useSession();
  const [returning, setReturning] = useState(false);
  const submit = useAct(SubmitCorrespondenceDocument);
  const signOff = useAct(SignOffCorrespondenceDocument);
  const giveBack = useAct(ReturnCorrespondenceDocument);
  const send = useAct(SendCorrespondenceDocument);
  const { id, status } = paper;
  const step = (label: string, act: { run: (input: { id: string }) => Promise<unknown>; busy: boolean }) => (
    <Button
      type="primary"
      loading={act.busy}
      onClick={() => void act.run({ id }).then((done) => done && onChanged())}
    >
      {label}
    </Button>
  );
  const giveBackNow = async (reason: string) => {
    if (!(await giveBack.run({ id, reason }))) return;
    setReturning(false);
    onChanged();
  };
  return (
    <>
      <ProblemList problems={[...submit.problems, ...signOff.problems, ...send.problems]} />
      {status === 'DRAFT' && may('directive.draft') && (
        <>
          <Button onClick={() => void navigate(`/correspondence/${id}/edit`)}>
            {t('correspondence.edit')}
          </Button>
          {step(t('correspondence.submit'), submit)}
        </>
      )}
      {status === 'IN_REVIEW' && may('directive.sign_off') && (
        <>
          <Button onClick={() => setReturning(true)}>{t('correspondence.return')}</Button>
          {step(t('correspondence.signOff'), signOff)}
        </>
      )}
      {status === 'SIGNED_OFF' && may('directive.issue') && step(t('correspondence.send'), send)}
      <ReasonDialog
        open={returning}
        title={t('correspondence.returnTitle')}
        label={t('correspondence.returnReason')}
        confirm={t('correspondence.return')}
        busy={giveBack.busy}
        problems={giveBack.problems}
        onConfirm={(reason) => void giveBackNow(reason)}
        onCancel={() => setReturning(false)}
      />
    </>
  );
};

const SuperiorActions = ({ paper, onChanged }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useSession();
  const sign = useAct(SignForCorrespondenceDocument);
  const reply = useAct(DraftReplyDocument);
  const { id, receivedOn, replyId } = paper;
  const signNow = async () => {
    if (await sign.run({ id })) onChanged();
  };
  const replyNow = async () => {
    const answer = await reply.run({ id });
    if (answer?.draftReply.replyId) void navigate(`/directives/${answer.draftReply.replyId}/edit`);
  };
  return (
    <>
      <ProblemList problems={[...sign.problems, ...reply.problems]} />
      {!receivedOn && may('receipt.sign') && (
        <Button type="primary" loading={sign.busy} onClick={() => void signNow()}>
          {t('correspondence.sign')}
        </Button>
      )}
      {replyId && (
        <Button onClick={() => void navigate(`/directives/${replyId}`)}>
          {t('correspondence.openReply')}
        </Button>
      )}
      {paper.kind === 'REQUEST' && receivedOn && !replyId && may('directive.draft') && (
        <Button type="primary" loading={reply.busy} onClick={() => void replyNow()}>
          {t('correspondence.reply')}
        </Button>
      )}
    </>
  );
};
