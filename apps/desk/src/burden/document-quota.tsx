import { App, Button, Card, Form, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type DocumentYearFieldsFragment,
  DocumentYearDocument,
  SetDocumentQuotaDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { useSession } from '../session/session.js';
import { DocumentsOfYear } from './burden-meters.js';

/** The documents of the year against the quota, which a leader sets here. */
export const DocumentQuota = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [setting, setSetting] = useState(false);
  const answer = useAsk(DocumentYearDocument, { year: Number(todayHere().slice(0, 4)) });
  return (
    <Card
      size="small"
      title={t('burden.quota')}
      extra={may('quota.set') && <Button onClick={() => setSetting(true)}>{t('burden.quotaSet')}</Button>}
    >
      <Asked answer={answer} rows={2}>
        {({ documentYear }) => (
          <div className="burden">
            <DocumentsOfYear documents={documentYear} />
            <QuotaDialog
              documents={documentYear}
              open={setting}
              onClose={() => setSetting(false)}
              onSet={() => {
                setSetting(false);
                answer.again();
              }}
            />
          </div>
        )}
      </Asked>
    </Card>
  );
};

interface DialogProps {
  documents: DocumentYearFieldsFragment;
  open: boolean;
  onClose: () => void;
  onSet: () => void;
}

const QuotaDialog = ({ documents, open, onClose, onSet }: DialogProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ quota: number | null }>();
  const set = useAct(SetDocumentQuotaDocument);
  useFieldProblems(form, set.problems);
  const { year, quota } = documents;
  const submit = async (input: { quota: number | null }) => {
    if (!(await set.run({ year, quota: input.quota ?? null }))) return;
    void message.success(t('burden.quotaSaved'));
    onSet();
  };
  return (
    <Modal
      open={open}
      title={t('burden.quotaSet')}
      okText={t('editor.save')}
      cancelText={t('action.cancel')}
      confirmLoading={set.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={set.problems} form="quota" />
      <Form form={form} name="quota" layout="vertical" initialValues={{ quota }} onFinish={submit}>
        <Form.Item name="quota" label={t('burden.quotaOf', { year })} extra={t('burden.quotaHint')}>
          <InputNumber<number> min={0} max={10_000} precision={0} changeOnWheel={false} className="wide" />
        </Form.Item>
      </Form>
    </Modal>
  );
};
