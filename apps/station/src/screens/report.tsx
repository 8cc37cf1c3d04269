import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { newKey } from '../api/id.js';
import { dayOf } from '../forms/day.js';
import { DirectivePageDocument, OwnReportsDocument, ReportDraftDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { touchesFigures } from '../outbox/outbox.js';
import { TextField } from '../parts/field.js';
import { FigureList } from '../parts/figure-list.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { ReasonText } from '../parts/reason-text.js';
import { useOpenAct } from '../session/use-open-act.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';

/** 上报: what would go up now, a note, one button. Held back while records of this phone have not arrived. */
export function ReportScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { sender, person } = useWorkplace();
  const directive = useKept(`directive:${id}`, DirectivePageDocument, { id }).data?.directive;
  const { data, ...kept } = useKept(`report-draft:${id}`, ReportDraftDocument, { directiveId: id });
  const unsent = useEntries().filter((entry) => entry.state !== 'delivered' && touchesFigures(entry)).length;
  const reports = useKept(`reports:${id}`, OwnReportsDocument, { directiveId: id }).data?.completionReports;
  const returned = reports?.find(
    (report) => report.unit.id === person.unitId && report.status === 'RETURNED',
  );
  const open = useOpenAct(id, 'SUBMIT_REPORT');
  const refused = open?.state === 'failed' ? open : undefined;
  const today = dayOf(new Date());
  const [note, setNote] = useState('');
  const [reportedOn, setReportedOn] = useState(today);
  const draft = data?.reportDraft;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const act = {
      kind: 'SUBMIT_REPORT' as const,
      directiveId: id,
      note: note.trim() || null,
      reportedOn: directive?.retrospective ? reportedOn : null,
    };
    await sender.add(
      { id: newKey(), title: `${t('report.title')}：${directive?.title ?? ''}`, act },
      refused,
    );
    void navigate(`/directive/${id}`, { replace: true });
  };

  return (
    <Page title={t('report.title')} back={`/directive/${id}`}>
      {returned && (
        <Message tone="error">
          <ReasonText code={returned.reasonCode} text={returned.reason} />
        </Message>
      )}
      {refused?.refusal && <Message tone="error">{refused.refusal.message}</Message>}
      <KeptNote kept={kept} />
      {!draft && kept.loading && <Skeleton />}
      {draft && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <section className="card">
            {directive && <p className="card-title">{directive.title}</p>}
            <h2>{t('report.figures')}</h2>
            {draft.figures.length > 0 ? (
              <FigureList figures={draft.figures} />
            ) : (
              <p className="quiet">{t('report.noFigures')}</p>
            )}
            {draft.coverage.expected > 1 && (
              <p className="quiet">{t('report.coverage', { ...draft.coverage })}</p>
            )}
            {draft.gaps.length > 0 && (
              <p className="quiet">
                {t('report.gaps', { names: draft.gaps.map((unit) => unit.name).join(t('app.listMark')) })}
              </p>
            )}
          </section>
          <section className="card">
            {directive?.retrospective && (
              <TextField
                id="reportedOn"
                label={t('report.reportedOn')}
                type="date"
                min={directive.startsOn}
                max={today}
                value={reportedOn}
                onChange={setReportedOn}
              />
            )}
            <TextField id="note" label={t('report.note')} lines={3} value={note} onChange={setNote} />
            {unsent > 0 ? (
              <Message tone="warning">
                {t('report.waiting', { count: unsent })}{' '}
                <Link to="/mine#outbox" className="button button-small">
                  {t('outbox.title')}
                </Link>
              </Message>
            ) : (
              <button type="submit" className="button button-main">
                {t('report.submit')}
              </button>
            )}
          </section>
        </form>
      )}
    </Page>
  );
}
