import { App, Form, Input, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PhotoField } from '../activities/photo-field.js';
import { useAct } from '../api/use-act.js';
import { CompleteTaskDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { formatCell, todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import type { Standing } from './task-facts.js';

interface Props {
  open: boolean;
  directiveId: string;
  /** The directive is entered afterwards: then the day it was done is asked. */
  retrospective: boolean;
  standing: Standing;
  onClose: () => void;
  onDone: () => void;
}

interface Values {
  note?: string;
  fileIds?: string[];
  doneOn?: string | null;
}

/** 办结: the own unit says that a task is done, with the evidence it asks for. What was typed stays after a refusal. */
export const CompleteDialog = ({ open, directiveId, retrospective, standing, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const complete = useAct(CompleteTaskDocument);
  useFieldProblems(form, complete.problems);
  const { task } = standing.progress;
  const { rule, wanted, present } = standing.evidence;
  useEffect(() => {
    if (!open) form.resetFields();
  }, [form, open]);
  const submit = async ({ note, fileIds, doneOn }: Values) => {
    const input = { directiveId, taskId: task.id, note: note?.trim() || null, fileIds: fileIds ?? [] };
    if (!(await complete.run({ ...input, doneOn: doneOn ?? null }))) return;
    void message.success(t('tasks.completed'));
    onDone();
  };
  return (
    <Modal
      open={open}
      title={t('tasks.completeTitle', { title: task.title })}
      okText={t('tasks.complete')}
      cancelText={t('action.cancel')}
      confirmLoading={complete.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemList problems={complete.problems} form="complete" />
      {rule !== 'NONE' && (
        <p>{t(`tasks.rule.${rule}`, { wanted: formatCell(wanted), present: formatCell(present) })}</p>
      )}
      <Form
        form={form}
        name="complete"
        layout="vertical"
        initialValues={{
          note: standing.act?.note ?? '',
          fileIds: standing.act?.files.map(({ id }) => id) ?? [],
        }}
        onFinish={submit}
      >
        <Form.Item name="note" label={t(rule === 'LIST' ? 'tasks.noteList' : 'tasks.note')}>
          <Input.TextArea rows={rule === 'LIST' ? 6 : 3} maxLength={2000} />
        </Form.Item>
        <Form.Item name="fileIds" label={t('tasks.files')}>
          <PhotoField />
        </Form.Item>
        {retrospective && (
          <Form.Item
            name="doneOn"
            label={t('tasks.doneOn')}
            rules={[{ required: true, message: t('tasks.dayRequired') }]}
          >
            <DateField notAfter={todayHere()} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
};
