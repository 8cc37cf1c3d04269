import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type DirectiveFieldsFragment, IssueDirectiveDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { formatCell, todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { CountBar } from './recipients/count-bar.js';
import { useRecipientCounts } from './recipients/use-recipient-counts.js';
import { recipientsDraft } from './recipients.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Props {
  directive: DirectiveFieldsFragment;
  open: boolean;
  onClose: () => void;
  onIssued: () => void;
}

/** What was issued is seen by everybody, also when it is withdrawn later; so the dialog repeats to how many units it goes. */
export const IssueDialog = ({ directive, open, onClose, onIssued }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ issuedOn?: string }>();
  const issue = useAct(IssueDirectiveDocument);
  useFieldProblems(form, issue.problems);
  const submit = async ({ issuedOn }: { issuedOn?: string }) => {
    const answer = await issue.run({ id: directive.id, issuedOn: issuedOn ?? null });
    if (answer) onIssued();
  };
  const { recipients } = directive;
  const counts = useRecipientCounts(recipients ? recipientsDraft(recipients) : undefined, { pause: !open });
  const count = formatCell(recipients?.count ?? 0);
  return (
    <Modal
      open={open}
      title={t('issue.title')}
      okText={t('issue.confirm', { count })}
      cancelText={t('action.cancel')}
      confirmLoading={issue.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={issue.problems} form="issue" />
      <p>{t('issue.text', { title: directive.title, count })}</p>
      <CountBar counts={counts} />
      <Form form={form} name="issue" layout="vertical" onFinish={submit}>
        {directive.retrospective && (
          <Form.Item
            name="issuedOn"
            label={t('issue.issuedOn')}
            extra={t('issue.issuedOnHint')}
            rules={[{ required: true, message: t('editor.dayRequired') }]}
          >
            <DateField notAfter={todayHere()} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
};
