import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DirectiveFieldsFragment } from '../generated/graphql.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';
import { IssueDialog } from './issue-dialog.js';
import { hasEnded } from './life-cycle/standing.js';
import { SignDialog } from './sign-dialog.js';
import type { DirectiveActs } from './use-directive-acts.js';

interface Props {
  directive: DirectiveFieldsFragment;
  acts: DirectiveActs;
  onChanged: () => void;
}

/** What the own unit, as the issuer, can do next with the directive. */
export const IssuerActions = ({ directive, acts, onChanged }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useSession();
  const [dialog, setDialog] = useState<'return' | 'issue' | null>(null);
  const { id, status } = directive;
  const changed = () => {
    setDialog(null);
    onChanged();
  };
  const act = async (run: () => Promise<unknown>) => {
    if (await run()) changed();
  };
  return (
    <>
      {status === 'DRAFT' && may('directive.draft') && (
        <>
          <Button onClick={() => void navigate(`/directives/${id}/edit`)}>{t('action.edit')}</Button>
          <Button
            type="primary"
            loading={acts.submit.busy}
            onClick={() => void act(() => acts.submit.run({ id }))}
          >
            {t('editor.submit')}
          </Button>
        </>
      )}
      {status === 'IN_REVIEW' && may('directive.sign_off') && (
        <>
          <Button onClick={() => setDialog('return')}>{t('directive.return')}</Button>
          <Button
            type="primary"
            loading={acts.signOff.busy}
            onClick={() => void act(() => acts.signOff.run({ id }))}
          >
            {t('directive.signOff')}
          </Button>
        </>
      )}
      {status === 'SIGNED_OFF' && may('directive.issue') && (
        <Button type="primary" onClick={() => setDialog('issue')}>
          {t('issue.issue')}
        </Button>
      )}
      <IssueDialog
        directive={directive}
        open={dialog === 'issue'}
        onClose={() => setDialog(null)}
        onIssued={changed}
      />
      <ReasonDialog
        open={dialog === 'return'}
        title={t('directive.returnTitle')}
        label={t('directive.returnReason')}
        confirm={t('directive.return')}
        busy={acts.giveBack.busy}
        problems={acts.giveBack.problems}
        onConfirm={(reason) => void act(() => acts.giveBack.run({ id, reason }))}
        onCancel={() => setDialog(null)}
      />
    </>
  );
};

/** What the own unit, as a receiver, can do next. */
export const ReceiverActions = ({ directive, acts, onChanged }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may, session } = useSession();
  const [choosingDay, setChoosingDay] = useState(false);
  const { id, receipt, reissueId, retrospective } = directive;
  // A copy is only read.
  if (!receipt || receipt.role === 'COPY' || hasEnded(directive)) return null;
  const open = directive.closedOn === null;
  // A bulletin or a reply is signed for, and asks for nothing more.
  const asks = directive.documentKind === 'NOTICE';
  const signed = receipt.signedOn !== null;
  const signNow = async () => {
    if (retrospective) setChoosingDay(true);
    else if (await acts.sign.run({ directiveId: id, signedOn: null })) onChanged();
  };
  const step = (path: string, label: string) => (
    <Button key={path} onClick={() => void navigate(path)}>
      {label}
    </Button>
  );
  return (
    <>
      {(!signed || receipt.amendmentSignDue !== null) && may('receipt.sign') && (
        <Button type="primary" loading={acts.sign.busy} onClick={() => void signNow()}>
          {t(signed ? 'lifeCycle.signAgain' : 'sign.sign')}
        </Button>
      )}
      {signed && reissueId && step(`/directives/${reissueId}`, t('directive.openReissue'))}
      {signed &&
        !reissueId &&
        asks &&
        may('directive.draft') &&
        session.unit.childCount > 0 &&
        step(`/directives/new?reissues=${id}`, t('directive.reissue'))}
      {signed &&
        asks &&
        may('activity.record') &&
        step(`/activities?directive=${id}&new=1`, t('directive.record'))}
      {signed &&
        asks &&
        open &&
        may('report.submit') &&
        step(`/report?directive=${id}`, t('directive.report'))}
      <SignDialog
        directiveId={id}
        open={choosingDay}
        onClose={() => setChoosingDay(false)}
        onSigned={() => {
          setChoosingDay(false);
          onChanged();
        }}
      />
    </>
  );
};
