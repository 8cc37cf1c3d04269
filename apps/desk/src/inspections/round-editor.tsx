import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Drawer, Form, Input } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DirectiveField } from '../activities/directive-field.js';
import { NamesField } from '../activities/names-field.js';
import { useAct } from '../api/use-act.js';
import {
  EditInspectionRoundDocument,
  type InspectionRoundFieldsFragment,
  PlanInspectionRoundDocument,
} from '../generated/graphql.js';
import { UnitSelect } from '../org/unit-select.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import './inspections.css';

interface Values {
  title: string;
  directiveId: string | null;
  stops: { unitId: string; plannedOn: string; inspectors: string[] }[];
}

interface Props {
  /** The plan to change; null for a new one. */
  round: InspectionRoundFieldsFragment | null;
  directiveId: string | null;
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

const FORM = 'round';

const valuesOf = (
  round: InspectionRoundFieldsFragment | null,
  directiveId: string | null,
): Partial<Values> =>
  round
    ? {
        title: round.title,
        directiveId: round.directiveId ?? null,
        stops: round.stops.map(({ unit, plannedOn, inspectors }) => ({
          unitId: unit.id,
          plannedOn,
          inspectors,
        })),
      }
    : { title: '', directiveId, stops: [{ unitId: '', plannedOn: todayHere(), inspectors: [] }] };

/** Plans visits, or changes a plan in what was not visited yet. */
export const RoundEditor = ({ round, directiveId, open, onClose, onSaved }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const plan = useAct(PlanInspectionRoundDocument);
  const edit = useAct(EditInspectionRoundDocument);
  const problems = useMemo(() => [...plan.problems, ...edit.problems], [plan.problems, edit.problems]);
  useFieldProblems(form, problems);
  const save = async (input: Values) => {
    const done = round
      ? await edit.run({ id: round.id, version: round.version, input })
      : await plan.run({ input });
    if (!done) return;
    void message.success(t('state.saved'));
    onSaved();
  };
  return (
    <Drawer
      open={open}
      title={t(round ? 'round.edit' : 'round.new')}
      onClose={onClose}
      size="min(760px, 100vw)"
      destroyOnHidden
      footer={
        <Button type="primary" block loading={plan.busy || edit.busy} onClick={() => form.submit()}>
          {t('action.save')}
        </Button>
      }
    >
      <ProblemList problems={problems} form={FORM} />
      <Form<Values>
        key={round?.id ?? 'new'}
        form={form}
        name={FORM}
        layout="vertical"
        initialValues={valuesOf(round, directiveId)}
        onFinish={(values) => void save(values)}
      >
        <Form.Item
          name="title"
          label={t('round.title')}
          rules={[{ required: true, whitespace: true, message: t('round.titleRequired') }]}
        >
          <Input maxLength={200} placeholder={t('round.titleExample')} />
        </Form.Item>
        <DirectiveField />
        {round && <p className="muted">{t('round.editHint')}</p>}
        <StopEntries />
      </Form>
    </Drawer>
  );
};

const StopEntries = () => {
  const { t } = useTranslation();
  return (
    <Form.List name="stops">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, at) => (
            <div
              key={field.key}
              className="stop-entry"
              role="group"
              aria-label={t('round.nth', { number: at + 1 })}
            >
              <Form.Item
                name={[field.name, 'unitId']}
                rules={[{ required: true, message: t('inspection.unitRequired') }]}
              >
                <UnitSelect placeholder={t('inspection.unit')} aria-label={t('inspection.unit')} />
              </Form.Item>
              <Form.Item
                name={[field.name, 'plannedOn']}
                rules={[{ required: true, message: t('editor.dayRequired') }]}
              >
                <DateField aria-label={t('round.plannedOn')} placeholder={t('round.plannedOn')} />
              </Form.Item>
              <Form.Item name={[field.name, 'inspectors']}>
                <NamesField aria-label={t('activity.inspectors')} placeholder={t('activity.inspectors')} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('round.removeNth', { number: at + 1 })}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ unitId: '', plannedOn: todayHere(), inspectors: [] })}
          >
            {t('round.addStop')}
          </Button>
        </>
      )}
    </Form.List>
  );
};
