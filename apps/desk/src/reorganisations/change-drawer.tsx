import { Button, Drawer, Flex, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { type Problem, problemsOf } from '../api/problems.js';
import { useAct } from '../api/use-act.js';
import {
  ReorganisationPreviewDocument,
  type ReorganisationPreviewQuery,
  ReorganiseDocument,
} from '../generated/graphql.js';
import { UnitSelect } from '../org/unit-select.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { ChangeEffect } from './change-effect.js';
import { ChangeFields } from './change-fields.js';
import { type ChangeForm, changeOf, isComplete } from './tree-change.js';

const CHOSEN = ['MOVE', 'MERGE', 'SPLIT', 'CLOSE'] as const;

/** A closed unit that is to be opened again. */
export interface Reopened {
  id: string;
  name: string;
}

interface Props {
  /** Null when it is closed; `new` for a change of any open unit. */
  of: Reopened | 'new' | null;
  onClose: () => void;
  onDone: () => void;
}

export const ChangeDrawer = ({ of, onClose, onDone }: Props) => {
  const { t } = useTranslation();
  const title =
    of === null || of === 'new'
      ? t('reorganisation.new')
      : t('reorganisation.reopenTitle', { unit: of.name });
  return (
    <Drawer open={of !== null} title={title} onClose={onClose} size="min(640px, 100vw)" destroyOnHidden>
      {of !== null && <ChangeEditor reopened={of === 'new' ? null : of} onDone={onDone} />}
    </Drawer>
  );
};

/** Asks beforehand what a change would do; what was asked is forgotten when the form changes. */
const usePreview = () => {
  const client = useClient();
  const [effect, setEffect] = useState<ReorganisationPreviewQuery['reorganisationPreview'] | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const ask = async (form: ChangeForm) => {
    setBusy(true);
    const variables = { change: changeOf(form) };
    const result = await client
      .query<ReorganisationPreviewQuery>(ReorganisationPreviewDocument.toString(), variables, {
        requestPolicy: 'network-only',
      })
      .toPromise();
    setBusy(false);
    setProblems(problemsOf(result.error));
    setEffect(result.data?.reorganisationPreview ?? null);
  };
  const forget = () => {
    setEffect(null);
    setProblems([]);
  };
  return { effect, problems, busy, ask, forget };
};

const ChangeEditor = ({ reopened, onDone }: { reopened: Reopened | null; onDone: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<ChangeForm>();
  const start: ChangeForm = {
    kind: reopened ? 'REOPEN' : 'MOVE',
    unitId: reopened?.id ?? null,
    parentId: null,
    successorId: null,
    newUnit: { code: '', placeName: '', name: '' },
    movedUnitIds: [],
    effectiveOn: todayHere(),
    reason: '',
  };
  const [wish, setWish] = useState(start);
  const preview = usePreview();
  const act = useAct(ReorganiseDocument);
  const problems = [...preview.problems, ...act.problems];
  useFieldProblems(form, problems);
  const changed = (_part: unknown, all: ChangeForm) => {
    setWish({ ...start, ...all, unitId: reopened?.id ?? all.unitId, kind: reopened ? 'REOPEN' : all.kind });
    preview.forget();
    act.clear();
  };
  const carryOut = async () => {
    if (await act.run({ change: changeOf(wish) })) onDone();
  };
  return (
    <Form form={form} layout="vertical" name="change" initialValues={start} onValuesChange={changed}>
      {reopened === null && <UnitAndKind kind={wish.kind} />}
      <ChangeFields kind={wish.kind} unitId={wish.unitId} />
      <Form.Item
        name="effectiveOn"
        label={t('reorganisation.effectiveOn')}
        extra={t('reorganisation.effectiveHint')}
        required
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="reason" label={t('reorganisation.reason')} required>
        <Input.TextArea rows={2} maxLength={500} placeholder={t('reorganisation.reasonExample')} />
      </Form.Item>
      <Flex vertical gap={16}>
        <ProblemList problems={problems} />
        {preview.effect && <ChangeEffect effect={preview.effect} />}
        <Flex gap={8} justify="end">
          <Button loading={preview.busy} disabled={!isComplete(wish)} onClick={() => void preview.ask(wish)}>
            {t('reorganisation.preview')}
          </Button>
          <Button
            type="primary"
            danger={wish.kind === 'CLOSE' || wish.kind === 'MERGE'}
            loading={act.busy}
            disabled={preview.effect === null}
            onClick={() => void carryOut()}
          >
            {t('reorganisation.carryOut')}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
};

const UnitAndKind = ({ kind }: { kind: ChangeForm['kind'] }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="kind" label={t('reorganisation.kindTitle')} extra={t(`reorganisation.means.${kind}`)}>
        <Radio.Group
          optionType="button"
          options={CHOSEN.map((each) => ({ value: each, label: t(`reorganisation.kind.${each}`) }))}
        />
      </Form.Item>
      <Form.Item name="unitId" label={t('reorganisation.unit')} required>
        <UnitSelect placeholder={t('reorganisation.choose')} />
      </Form.Item>
    </>
  );
};
