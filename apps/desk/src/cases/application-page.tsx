import { Alert, App, Button, Flex, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  CaseDraftsDocument,
  DiscardCaseDraftDocument,
  EarlierCasesDocument,
  SaveCaseDraftDocument,
  SubmitApplicationDocument,
} from '../generated/graphql.js';
import { useChosenPages } from '../material-pages/use-chosen-pages.js';
import { todayHere } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { ApplicationFields } from './application-fields.js';
import { useConsultationTakenOver } from './use-consultation-taken-over.js';
import { applicationInput, type ApplicationValues, saidByNumber } from './application-values.js';
import { type HandedIn, PagesLeft, pathOf } from './pages-left.js';

const FORM = 'application';

/** What is kept of a form that is not finished. */
type Draft = ApplicationValues & { consultationId?: string | null };

/** Own cases of the same document, as soon as its number is typed. */
const Earlier = ({ number }: { number: string }) => {
  const { t } = useTranslation();
  const person = { name: '查询', document: { kind: 'RESIDENT_ID' as const, number: number.trim() } };
  const found = useAsk(EarlierCasesDocument, { person }).data?.earlierCases ?? [];
  if (found.length === 0) return null;
  const numbers = found.map(({ role, case: each }) =>
    [t(`case.role.${role}`), each.caseNumber ?? each.applicationNumber, t(`case.stage.${each.stage}`)].join(
      ' ',
    ),
  );
  return <Alert type="warning" showIcon title={t('case.earlier', { cases: numbers.join('；') })} />;
};

/** Takes an application in; what is typed can be saved at any point. What a consultation has said is not asked again. */
export const ApplicationPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<ApplicationValues>();
  const [draft, setDraft] = useState<{ id: string; version: number } | null>(null);
  const drafts = useAsk(CaseDraftsDocument, {}).data?.caseDrafts ?? [];
  const save = useAct(SaveCaseDraftDocument);
  const submit = useAct(SubmitApplicationDocument);
  useFieldProblems(form, submit.problems);
  const number = Form.useWatch(['applicant', 'document', 'number'], form) as string | undefined;
  const [asked] = useSearchParams();
  const [consultationId, setConsultationId] = useState(asked.get('consultation'));
  const discard = useAct(DiscardCaseDraftDocument);
  const asker = useConsultationTakenOver(draft ? null : consultationId, form);
  const content = () => JSON.stringify({ ...form.getFieldsValue(), consultationId } satisfies Draft);
  const keep = async () => {
    const done = await save.run({
      id: draft?.id ?? null,
      version: draft?.version ?? null,
      content: content(),
    });
    if (!done) return;
    setDraft(done.saveCaseDraft);
    void message.success(t('case.draftSaved'));
  };
  const open = (kept: (typeof drafts)[number]) => {
    const { consultationId: of, ...values } = JSON.parse(kept.content) as Draft;
    form.setFieldsValue(values);
    setConsultationId(of ?? null);
    setDraft(kept);
  };
  const drop = async () => {
    if (!draft || !(await discard.run({ id: draft.id }))) return;
    void message.success(t('application.draftDropped'));
    void navigate('/cases');
  };
  const { chosen, send, busy: isSending } = useChosenPages();
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  const sendPages = async ({ of, id }: Omit<HandedIn, 'left'>) => {
    const left = await send({ of, id });
    setHandedIn({ of, id, left });
    if (left === 0) void navigate(pathOf({ of, id }));
  };
  const hand = async (values: ApplicationValues) => {
    const input = applicationInput(values);
    const done =
      input &&
      (await submit.run({
        input: { ...input, consultationId },
        draftId: draft?.id ?? null,
        content: content(),
      }));
    if (!done) return;
    const { caseId, intakeId, center } = done.submitApplication;
    void message.success(center ? t('case.handedUp', { center: center.name }) : t('case.takenIn'));
    await sendPages(caseId ? { of: 'case', id: caseId } : { of: 'intake', id: intakeId ?? '' });
  };
  return (
    <PageFrame
      title={t('case.new')}
      actions={
        <>
          {draft && (
            <Button loading={discard.busy} onClick={() => void drop()}>
              {t('application.dropDraft')}
            </Button>
          )}
          <Button loading={save.busy} onClick={() => void keep()}>
            {t('case.saveDraft')}
          </Button>
          <Button
            type="primary"
            loading={submit.busy || isSending}
            disabled={handedIn !== null}
            onClick={() => form.submit()}
          >
            {t('case.submit')}
          </Button>
        </>
      }
    >
      <ProblemList problems={[...save.problems, ...discard.problems, ...submit.problems]} form={FORM} />
      {handedIn && handedIn.left > 0 && (
        <PagesLeft handedIn={handedIn} busy={isSending} onRetry={() => void sendPages(handedIn)} />
      )}
      {!draft && drafts.length > 0 && (
        <Flex gap={8} wrap aria-label={t('case.drafts')}>
          {drafts.map((kept) => (
            <Button key={kept.id} onClick={() => open(kept)}>
              {t(kept.returnedIntakeId ? 'case.openReturned' : 'case.openDraft', {
                at: kept.savedAt.slice(0, 10),
              })}
            </Button>
          ))}
        </Flex>
      )}
      {number && saidByNumber(number) && <Earlier number={number} />}
      <Form
        form={form}
        name={FORM}
        layout="vertical"
        validateTrigger="onSubmit"
        scrollToFirstError={{ focus: true, block: 'center' }}
        initialValues={{ receivedOn: todayHere(), claims: 1 }}
        onFinish={(values) => void hand(values)}
      >
        {asker?.name && <p className="muted">{t('application.asker', { name: asker.name })}</p>}
        <ApplicationFields isNameNeeded={consultationId === null} chosen={chosen} />
      </Form>
    </PageFrame>
  );
};
