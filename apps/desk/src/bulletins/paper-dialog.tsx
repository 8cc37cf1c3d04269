import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import type { RecipientsDraft } from '../directives/draft.js';
import { RecipientsField, useRecipientCount } from '../directives/recipients-field.js';
import { DraftBulletinPaperDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';

interface Props {
  bulletinId: string;
  open: boolean;
  onClose: () => void;
}

/** 成文: whom the bulletin goes to; then it is the draft of a directive, submitted and signed off as every other. */
export const PaperDialog = ({ bulletinId, open, onClose }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const draft = useAct(DraftBulletinPaperDocument);
  const [form] = Form.useForm<{ recipients: RecipientsDraft }>();
  const count = useRecipientCount(Form.useWatch('recipients', form));
  const make = async ({ recipients }: { recipients: RecipientsDraft }) => {
    const answer = await draft.run({ id: bulletinId, recipients });
    const paperId = answer?.draftBulletinPaper.paperId;
    if (paperId) void navigate(`/directives/${paperId}`);
  };
  return (
    <Modal
      open={open}
      title={t('bulletin.makePaper')}
      okText={t('bulletin.makePaper')}
      cancelText={t('action.cancel')}
      confirmLoading={draft.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={draft.problems} form="bulletinPaper" />
      <p>{t('bulletin.makePaperText')}</p>
      <Form
        form={form}
        name="bulletinPaper"
        layout="vertical"
        initialValues={{ recipients: { levels: [], unitIds: [], exceptUnitIds: [] } }}
        onFinish={(choice) => void make(choice)}
      >
        <RecipientsField count={count} />
      </Form>
    </Modal>
  );
};
