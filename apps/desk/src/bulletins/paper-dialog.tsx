import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { CountBar } from '../directives/recipients/count-bar.js';
import { RecipientsPicker } from '../directives/recipients/recipients-field.js';
import { useRecipientCounts } from '../directives/recipients/use-recipient-counts.js';
import { everyone, type RecipientsDraft } from '../directives/recipients.js';
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
  const counts = useRecipientCounts(Form.useWatch('recipients', form), { pause: !open });
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
        initialValues={{ recipients: everyone() }}
        onFinish={(choice) => void make(choice)}
      >
        <CountBar counts={counts} />
        <Form.Item name="recipients" noStyle>
          <RecipientsPicker />
        </Form.Item>
      </Form>
    </Modal>
  );
};
