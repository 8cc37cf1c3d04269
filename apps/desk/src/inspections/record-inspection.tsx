import { App, Button, Drawer, Form, Input } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DirectiveField } from '../activities/directive-field.js';
import { NamesField } from '../activities/names-field.js';
import { PhotoField } from '../activities/photo-field.js';
import { useAct } from '../api/use-act.js';
import { type FindingInput, RecordInspectionDocument } from '../generated/graphql.js';
import { UnitSelect } from '../org/unit-select.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { FindingEntries } from './finding-entries.js';

/** What a planned visit says already. */
export interface PlannedVisit {
  stopId: string | null;
  inspectedUnitId: string | null;
  title: string;
  inspectors: string[];
  directiveId: string | null;
}

interface Values extends Omit<PlannedVisit, 'stopId'> {
  heldOn: string;
  photoIds: string[];
  findings: FindingInput[];
}

interface Props {
  /** Null while the form is closed. */
  planned: PlannedVisit | null;
  onClose: () => void;
  onRecorded: (id: string) => void;
}

const FORM = 'inspection';

/** Records a visit and what was found there; the visit counts once. */
export const RecordInspection = ({ planned, onClose, onRecorded }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const record = useAct(RecordInspectionDocument);
  useFieldProblems(form, record.problems);
  const initial = useMemo(
    () => planned && { ...planned, heldOn: todayHere(), photoIds: [], findings: [] },
    [planned],
  );
  const save = async ({ inspectedUnitId, ...values }: Values) => {
    if (!inspectedUnitId) return;
    const input = { ...values, inspectedUnitId, stopId: planned?.stopId ?? null };
    const done = await record.run({ input });
    if (!done) return;
    void message.success(t('inspection.recorded'));
    onRecorded(done.recordInspection.id);
  };
  return (
    <Drawer
      open={planned !== null}
      title={t('inspection.record')}
      onClose={onClose}
      size="min(680px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={record.busy} onClick={() => form.submit()}>
          {t('inspection.save')}
        </Button>
      }
    >
      <ProblemList problems={record.problems} form={FORM} />
      {initial && (
        <Form<Values>
          key={planned?.stopId ?? 'new'}
          form={form}
          name={FORM}
          layout="vertical"
          initialValues={initial}
          onFinish={(values) => void save(values)}
        >
          <VisitFields fixedUnit={typeof planned?.stopId === 'string'} />
          <h3>{t('finding.title')}</h3>
          <FindingEntries />
        </Form>
      )}
    </Drawer>
  );
};

const VisitFields = ({ fixedUnit }: { fixedUnit: boolean }) => {
  const { t } = useTranslation();
  const needed = (message: string) => [{ required: true, message }];
  return (
    <>
      <Form.Item
        name="inspectedUnitId"
        label={t('activity.inspectedUnit')}
        rules={needed(t('inspection.unitRequired'))}
        {...(fixedUnit ? { extra: t('inspection.fromPlan') } : {})}
      >
        <UnitSelect placeholder={t('recipients.search')} disabled={fixedUnit} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('inspection.title')}
        rules={[{ required: true, whitespace: true, message: t('inspection.titleRequired') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="heldOn" label={t('inspection.day')} rules={needed(t('editor.dayRequired'))}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="inspectors" label={t('activity.inspectors')} extra={t('activity.partnersHint')}>
        <NamesField />
      </Form.Item>
      <DirectiveField />
      <Form.Item name="photoIds" label={t('activity.photos')}>
        <PhotoField />
      </Form.Item>
    </>
  );
};
