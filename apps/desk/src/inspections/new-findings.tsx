import { Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type FindingInput, RecordFindingsDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { FindingEntries } from './finding-entries.js';
import { emptyFinding } from './finding-fields.js';

interface Props {
  inspectionId: string;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Records further findings of a visit; the inspected unit is told at once. */
export const NewFindings = ({ inspectionId, open, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ findings: FindingInput[] }>();
  const record = useAct(RecordFindingsDocument);
  useFieldProblems(form, record.problems);
  const save = async ({ findings }: { findings: FindingInput[] }) => {
    if (await record.run({ inspectionId, findings })) onDone();
  };
  return (
    <Modal
      open={open}
      title={t('finding.new')}
      okText={t('finding.record')}
      cancelText={t('action.cancel')}
      confirmLoading={record.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={640}
      destroyOnHidden
    >
      <ProblemList problems={record.problems} form="finding" />
      <Form
        form={form}
        name="finding"
        layout="vertical"
        initialValues={{ findings: [emptyFinding()] }}
        onFinish={(values) => void save(values)}
      >
        <FindingEntries />
      </Form>
    </Modal>
  );
};
