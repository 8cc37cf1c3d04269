import { Button, Card, Descriptions, Flex, Table } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import {
  DirectiveDocument,
  type DirectiveFieldsFragment,
  type DirectiveStatus,
  InboxChangedDocument,
  OpenReceiptDocument,
} from '../generated/graphql.js';
import { DirectiveBurden } from '../burden/burden-panel.js';
import { DriftNotice } from '../lineage/drift-notice.js';
import { ChaseHistory } from '../chasing/chase-history.js';
import { useIndicators } from '../figures/use-indicators.js';
import { Asked } from '../parts/asked.js';
import { formatCell, momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { ArchiveCard } from '../papers/archive-card.js';
import { PaperDialog } from '../papers/paper-dialog.js';
import { PaperView } from '../papers/paper-view.js';
import { useSession } from '../session/session.js';
import { RecipientsButton } from './recipients/recipients-drawer.js';
import { DeliveryProgress } from './delivery-progress.js';
import { IssuerActions, ReceiverActions } from './directive-actions.js';
import { DirectiveStatusTag } from './directive-status.js';
import { KeepTemplateButton } from './drafting/keep-template-button.js';
import { AmendmentPanel } from './life-cycle/amendment-panel.js';
import { ChangeList } from './life-cycle/change-list.js';
import { LifeCycleActions } from './life-cycle/life-cycle-actions.js';
import { hasEnded, Standing } from './life-cycle/standing.js';
import { UpperTexts } from './upper-texts.js';
import { useDirectiveActs } from './use-directive-acts.js';

export const DirectivePage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(DirectiveDocument, { id });
  // Signed off, returned or issued by somebody else while it lies open here.
  useLive(InboxChangedDocument, answer.again);
  return (
    <Asked answer={answer} rows={12}>
      {({ directive }) =>
        directive ? (
          <Detail directive={directive} again={answer.again} />
        ) : (
          <Nothing text={t('app.notFound')} />
        )
      }
    </Asked>
  );
};

const Detail = ({ directive, again }: { directive: DirectiveFieldsFragment; again: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { session, may } = useSession();
  const acts = useDirectiveActs();
  useOpening(directive);
  const own = directive.issuer.id === session.unit.id;
  // Whoever is asked to sign anew first sees what differs.
  const signsAnew = typeof directive.receipt?.amendmentSignDue === 'string';
  const stateWord = t(`directive.status.${directive.status}`);
  const issued = ['ISSUED', 'CLOSED', 'ARCHIVED'].includes(directive.status);
  return (
    <PageFrame
      title={directive.title}
      note={
        <Flex gap={8} wrap align="center">
          <DirectiveStatusTag status={directive.status} inForce={directive.inForce} />
          <span>{t(`documentKind.${directive.documentKind}`)}</span>
          {directive.urgency && <span className="bad">{t(`urgency.${directive.urgency}`)}</span>}
          {directive.version > 1 && <span>{t('lifeCycle.version', { version: directive.version })}</span>}
          <span>{directive.documentNumber ?? t('directive.noNumber')}</span>
        </Flex>
      }
      actions={
        <>
          {issued && (
            <Button onClick={() => void navigate(`/directives/${directive.id}/lineage`)}>
              {t('lineage.title')}
            </Button>
          )}
          {issued && may('figure.read') && (
            <Button onClick={() => void navigate(`/board?directive=${directive.id}`)}>
              {t('directive.openBoard')}
            </Button>
          )}
          {own && directive.issuedOn && <RecipientsButton directiveId={directive.id} />}
          {own && directive.upper.length === 0 && may('directive.draft') && (
            <KeepTemplateButton directiveId={directive.id} />
          )}
          {own && <LifeCycleActions directive={directive} onChanged={again} />}
          {directive.recipients && directive.issuedOn && (
            <PaperDialog address={`/directives/${directive.id}/receipts`} label={t('papers.receiptList')} />
          )}
          {own && <IssuerActions directive={directive} acts={acts} onChanged={again} />}
          <ReceiverActions directive={directive} acts={acts} onChanged={again} />
        </>
      }
    >
      <ProblemList problems={acts.problems} />
      <Standing directive={directive} own={own} />
      {own && issued && <AmendmentPanel directive={directive} onChanged={again} />}
      {issued && <DriftNotice directiveId={directive.id} />}
      {directive.status === 'ISSUING' && <DeliveryProgress directive={directive} onDone={again} />}
      <div className="two-columns">
        <Flex vertical gap={16} className="grow">
          {signsAnew && <ChangeList changes={directive.changes} />}
          <div {...(hasEnded(directive) && { className: 'stamped', 'data-stamp': stateWord })}>
            <PaperView
              address={`/directives/${directive.id}/paper`}
              label={t('papers.preview')}
              query={`?of=${directive.status}-${directive.version}`}
            />
          </div>
          {!signsAnew && <ChangeList changes={directive.changes} />}
          <UpperTexts upper={directive.upper} open={false} />
        </Flex>
        <aside className="side">
          {own && beforeIssue.has(directive.status) && <DirectiveBurden id={directive.id} />}
          <Facts directive={directive} />
          <TaskList directive={directive} />
          {directive.recipients && directive.issuedOn && (
            <ArchiveCard directiveId={directive.id} may={own && may('directive.issue')} />
          )}
          {issued && <ChaseHistory directiveId={directive.id} />}
        </aside>
      </div>
    </PageFrame>
  );
};

/** Until it is issued, what it costs those below can still be changed. */
const beforeIssue: ReadonlySet<DirectiveStatus> = new Set(['DRAFT', 'IN_REVIEW', 'SIGNED_OFF']);

/** Opening a received directive records 已阅; signing for it stays an act of its own. */
const useOpening = (directive: DirectiveFieldsFragment): void => {
  const open = useAct(OpenReceiptDocument);
  const told = useRef(false);
  const { receipt } = directive;
  // What was changed since is looked at as well.
  const unread = receipt !== null && (receipt.openedAt === null || directive.changes.length > 0);
  useEffect(() => {
    if (!unread || told.current) return;
    told.current = true;
    void open.run({ directiveId: directive.id });
  }, [unread, directive.id, open]);
};

const Facts = ({ directive }: { directive: DirectiveFieldsFragment }) => {
  const { t } = useTranslation();
  const { receipt, recipients } = directive;
  const fact = (label: string, children: string | null | undefined) =>
    children ? [{ key: label, label, children }] : [];
  const items = [
    ...fact(t('directive.issuer'), directive.issuer.name),
    ...fact(t('directive.period'), t('directive.fromTo', { from: directive.startsOn, to: directive.endsOn })),
    ...fact(t('directive.reportDue'), directive.reportDue),
    ...fact(t('directive.issuedOn'), directive.issuedOn),
    ...fact(t('directive.draftedBy'), directive.draftedBy),
    ...fact(t('directive.signedOffBy'), directive.signedOffBy),
    ...fact(
      t('directive.recipients'),
      recipients &&
        t('recipients.countBoth', {
          primary: formatCell(recipients.count - recipients.copyCount),
          copy: formatCell(recipients.copyCount),
        }),
    ),
    ...fact(t('campaign.title'), directive.campaign.title),
    ...fact(t('editor.merge'), directive.mergedCampaign?.title),
    ...(directive.retrospective
      ? fact(t('editor.retrospective'), t('directive.recordedAt', { time: momentText(directive.recordedAt) }))
      : []),
  ];
  const received = receipt
    ? [
        ...fact(t('receipt.delivered'), momentText(receipt.deliveredAt)),
        ...fact(t('receipt.opened'), momentText(receipt.openedAt)),
        ...fact(
          t('receipt.signed'),
          receipt.signedOn && t('receipt.signedBy', { day: receipt.signedOn, name: receipt.signedBy ?? '' }),
        ),
      ]
    : [];
  return (
    <>
      <Card size="small" title={t('directive.facts')}>
        <Descriptions column={1} size="small" items={items} />
      </Card>
      {receipt && (
        <Card size="small" title={t('receipt.own')}>
          <Descriptions column={1} size="small" items={received} />
          {receipt.role === 'COPY' && <p className="muted">{t('recipients.copyNote')}</p>}
          {receipt.role === 'PRIMARY' && !receipt.signedOn && <p className="warn">{t('receipt.open')}</p>}
          <div className="card-act">
            <PaperDialog address={`/directives/${directive.id}/receipt`} label={t('papers.receiptProof')} />
          </div>
        </Card>
      )}
    </>
  );
};

const TaskList = ({ directive }: { directive: DirectiveFieldsFragment }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return (
    <Card
      size="small"
      title={t('editor.tasks')}
      extra={
        (directive.tasks.length > 0 || directive.upper.some(({ tasks }) => tasks.length > 0)) && (
          <Link to={`/directives/${directive.id}/tasks`}>
            {t(directive.status === 'DRAFT' ? 'tasks.split' : 'tasks.title')}
          </Link>
        )
      }
    >
      <Table
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={directive.tasks}
        locale={{ emptyText: <span className="muted">{t('tasks.none')}</span> }}
        columns={[
          {
            title: t('task.title'),
            render: (_value, task) => (
              <>
                {task.title}
                <div className="muted">{nameOf(task.indicator)}</div>
              </>
            ),
          },
          {
            title: t('task.target'),
            align: 'right',
            render: (_value, task) => (
              <>
                {t('task.quantity', { quantity: formatCell(task.target), unit: unitOf(task.indicator) })}
                <div className="muted nowrap">{task.dueOn}</div>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
};
