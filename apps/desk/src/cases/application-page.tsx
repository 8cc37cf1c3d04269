import { Alert, App, Button, Flex, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  CaseDraftsDocument,
  EarlierCasesDocument,
  SaveCaseDraftDocument,
  SubmitApplicationDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { ApplicationFields } from './application-fields.js';
import { applicationInput, type ApplicationValues, saidByNumber } from './application-values.js';

const FORM = 'application';

/** Own cases of the same document, as soon as its number is typed. */
const Earlier = ({ number }: { number: string }) => {
  const { t } = useTranslation();
  const person = { name: '查', document: { kind: 'RESIDENT_ID' as const, number: number.trim() } };
  const found = useAsk(EarlierCasesDocument, { person }).data?.earlierCases ?? [];
  if (found.length === 0) return null;
  const numbers = found.map(({ role, case: each }) =>
    [t(`case.role.${role}`), each.caseNumber ?? each.applicationNumber, t(`case.stage.${each.stage}`)].join(
      ' ',
    ),
  );
  return <Alert type="warning" showIcon title={t('case.earlier', { cases: numbers.join('；') })} />;
};

/** Takes an application in; what is typed can be saved at any point. */
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
  useEffect(() => form.setFieldsValue({ receivedOn: todayHere(), claims: 1 }), [form]);
  const number = Form.useWatch(['applicant', 'number'], form) as string | undefined;
  const content = () => JSON.stringify(form.getFieldsValue());
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
    form.setFieldsValue(JSON.parse(kept.content) as ApplicationValues);
    setDraft(kept);
  };
  const hand = async (values: ApplicationValues) => {
    const input = applicationInput(values);
    const done = input && (await submit.run({ input, draftId: draft?.id ?? null, content: content() }));
    if (!done) return;
    const { caseId, center } = done.submitApplication;
    void message.success(center ? t('case.handedUp', { center: center.name }) : t('case.takenIn'));
    void navigate(caseId ? `/cases/${caseId}` : '/cases');
  };
  return (
    <PageFrame
      title={t('case.new')}
      actions={
        <>
          <Button loading={save.busy} onClick={() => void keep()}>
            {t('case.saveDraft')}
          </Button>
          <Button type="primary" loading={submit.busy} onClick={() => form.submit()}>
            {t('case.submit')}
          </Button>
        </>
      }
    >
      <ProblemList problems={[...save.problems, ...submit.problems]} form={FORM} />
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
        onFinish={(values) => void hand(values)}
      >
        <ApplicationFields />
      </Form>
    </PageFrame>
  );
};
