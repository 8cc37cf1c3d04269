import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';

import { request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { dayOf } from '../forms/day.js';
import {
  DirectivePageDocument,
  type DirectivePageQuery,
  OpenReceiptDocument,
  type OwnReportsQuery,
  OwnReportsDocument,
} from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Act } from '../outbox/act.js';
import { Changes, isOver, Standing } from '../parts/directive-standing.js';
import { DirectiveText } from '../parts/directive-text.js';
import { TextField } from '../parts/field.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { ReasonText } from '../parts/reason-text.js';
import { TaskList } from '../parts/task-list.js';
import { useSession } from '../session/session.js';
import { useWorkplace } from '../session/workplace.js';
import { useOpenAct } from '../session/use-open-act.js';
import { useKept } from '../store/use-kept.js';

type Directive = NonNullable<DirectivePageQuery['directive']>;
type Report = OwnReportsQuery['completionReports'][number];

/** Unsigned, or told of a change since: then a look at it is noted. */
const hasNews = ({ receipt, changes }: Directive): boolean => !receipt?.signedOn || changes.length > 0;

/** Opening is noted (已阅) when the network allows; it is no duty, so it is never queued. */
function useNoteOpened(directive: Directive | null | undefined): void {
  const { expired } = useSession();
  const unsigned = directive?.receipt && hasNews(directive) ? directive.id : null;
  useEffect(() => {
    if (!unsigned || expired) return;
    request(OpenReceiptDocument, { directiveId: unsigned, idempotencyKey: newKey() }).catch(() => undefined);
  }, [unsigned, expired]);
}

function SignPanel({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const today = dayOf(new Date());
  const [signedOn, setSignedOn] = useState(today);
  const open = useOpenAct(directive.id, 'SIGN_RECEIPT');
  const { receipt } = directive;
  if (!receipt || isOver(directive)) return null;
  if (receipt.role === 'COPY') return <Message tone="info">{t('directive.copy')}</Message>;
  if (receipt.signedOn && !receipt.amendmentSignDue) {
    return (
      <>
        <Message tone="good">
          {t('directive.signed', { day: receipt.signedOn, person: receipt.signedBy ?? '' })}
        </Message>
        <a className="button" href={`/directives/${directive.id}/receipt.docx`} download>
          {t('directive.proof')}
        </a>
      </>
    );
  }
  if (open && open.state !== 'failed') return <Message tone="info">{t('directive.signQueued')}</Message>;
  const sign = () => {
    const act: Act = {
      kind: 'SIGN_RECEIPT',
      directiveId: directive.id,
      signedOn: directive.retrospective ? signedOn : null,
    };
    void sender.add({ id: newKey(), title: `${t('directive.sign')}：${directive.title}`, act }, open);
  };
  return (
    <section className="card">
      {open?.refusal && <Message tone="error">{open.refusal.message}</Message>}
      {directive.retrospective && (
        <TextField
          id="signedOn"
          label={t('directive.signedOn')}
          type="date"
          min={directive.issuedOn ?? undefined}
          max={today}
          value={signedOn}
          onChange={setSignedOn}
        />
      )}
      <button type="button" className="button button-main" onClick={sign}>
        {t(receipt.signedOn ? 'directive.signAgain' : 'directive.sign')}
      </button>
    </section>
  );
}

function ReportPanel({ directive, report }: { directive: Directive; report: Report | undefined }) {
  const { t } = useTexts();
  const open = useOpenAct(directive.id, 'SUBMIT_REPORT');
  if (open && open.state !== 'failed') return <Message tone="info">{t('directive.reportQueued')}</Message>;
  if (report?.status === 'SUBMITTED') {
    return <Message tone="info">{t('directive.submitted', { day: report.reportedOn })}</Message>;
  }
  if (report?.status === 'ACCEPTED') return <Message tone="good">{t('directive.accepted')}</Message>;
  if (report?.status !== 'RETURNED')
    return open?.refusal ? <Message tone="error">{open.refusal.message}</Message> : null;
  return (
    <section className="card card-red">
      <h2 className="red">✕ {t('directive.returned')}</h2>
      <ReasonText code={report.reasonCode} text={report.reason} />
      <div className="buttons">
        <Link className="button" to={`/records?directive=${directive.id}`}>
          {t('directive.mend')}
        </Link>
        <Link className="button button-main" to={`/directive/${directive.id}/report`}>
          {t('directive.resubmit')}
        </Link>
      </div>
    </section>
  );
}

function Facts({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  return (
    <section className="card">
      <h2 lang="zh-CN" className={isOver(directive) ? 'struck' : undefined}>
        {directive.urgency && <span className="red">{t(`urgency.${directive.urgency}`)} </span>}
        {directive.title}
      </h2>
      <p className="quiet">
        {directive.issuer.name} {directive.documentNumber}
      </p>
      <p>
        {t('directive.period')} <b>{directive.startsOn}</b> – <b>{directive.endsOn}</b>
        <br />
        {t('directive.reportDue')} <b>{directive.reportDue}</b>
      </p>
      {directive.retrospective && <p className="quiet">{t('directive.retrospective')}</p>}
    </section>
  );
}

export function DirectiveScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const { person } = useWorkplace();
  const { data, ...kept } = useKept(`directive:${id}`, DirectivePageDocument, { id });
  const reports = useKept(`reports:${id}`, OwnReportsDocument, { directiveId: id });
  const directive = data?.directive;
  const report = reports.data?.completionReports.find((one) => one.unit.id === person.unitId);
  useNoteOpened(directive);
  return (
    <Page title={t('directive.title')} back="/">
      <KeptNote kept={kept} />
      {!data && kept.loading && <Skeleton />}
      {data && !directive && <Message tone="warning">{t('directive.missing')}</Message>}
      {directive && (
        <>
          <Standing directive={directive} />
          <ReportPanel directive={directive} report={report} />
          <Facts directive={directive} />
          <SignPanel directive={directive} />
          <Changes directive={directive} />
          <TaskList directive={directive} />
          <DirectiveText directive={directive} />
          {directive.receipt?.role !== 'COPY' && !isOver(directive) && (
            <div className="action-bar">
              <Link className="button" to={`/fill?directive=${directive.id}`}>
                {t('directive.fill')}
              </Link>
              {!report && directive.receipt?.signedOn && !directive.closedOn && (
                <Link className="button" to={`/directive/${directive.id}/report`}>
                  {t('directive.report')}
                </Link>
              )}
            </div>
          )}
        </>
      )}
    </Page>
  );
}
