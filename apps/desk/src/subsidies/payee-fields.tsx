import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  CasesDocument,
  type CaseStage,
  HandledCaseDocument,
  HandlersDocument,
} from '../generated/graphql.js';
import { useSettled } from '../parts/use-settled.js';
import { useSession } from '../session/session.js';

interface Field {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
}

const CLOSED: CaseStage[] = ['CLOSED', 'ARCHIVED', 'TERMINATED'];
const FOUND = 20;

/** A closed case of the own centre, found by part of its number. */
export const CaseField = ({ onChoose, onChange, ...field }: Field & { onChoose: () => void }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const [number, setNumber] = useState('');
  const { settled } = useSettled(number);
  const filter = { unitId: session.unit.id, stages: CLOSED, number: settled || null };
  const found = useAsk(CasesDocument, { filter, first: FOUND });
  const chosen = useAsk(HandledCaseDocument, { id: field.value ?? '' }, { pause: !field.value });
  const cases = (found.data?.cases.items ?? []).filter(({ unit }) => unit.id === session.unit.id);
  const own = chosen.data?.case;
  const known = own && !cases.some(({ id }) => id === own.id) ? [...cases, own] : cases;
  return (
    <Select<string>
      {...field}
      value={field.value ?? undefined}
      showSearch={{ filterOption: false, onSearch: setNumber }}
      loading={found.fetching}
      placeholder={t('subsidy.caseHint')}
      notFoundContent={found.fetching ? null : t('subsidy.noCase')}
      options={known.map(({ id, caseNumber }) => ({ value: id, label: caseNumber ?? t('case.noNumber') }))}
      onChange={(id) => {
        onChange?.(id);
        onChoose();
      }}
    />
  );
};

/** Who handled the case. */
export const CaseHandlerField = ({ caseId, ...field }: Field & { caseId: string | null }) => {
  const { t } = useTranslation();
  const { data } = useAsk(HandledCaseDocument, { id: caseId ?? '' }, { pause: caseId === null });
  const assignments = caseId === null ? [] : (data?.caseHandling?.assignments ?? []);
  const names = new Map(
    assignments
      .filter(({ state }) => state !== 'REFUSED')
      .map(({ handlerId, handlerName, firm }) => [handlerId, `${handlerName} ${firm ?? ''}`.trim()]),
  );
  return (
    <Select<string>
      {...field}
      value={field.value ?? undefined}
      disabled={caseId === null}
      placeholder={t(caseId === null ? 'subsidy.caseFirst' : 'subsidy.handlerHint')}
      options={[...names].map(([value, label]) => ({ value, label }))}
    />
  );
};

/** Somebody of the roster, found by part of a name. */
export const HandlerField = (field: Field) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { settled } = useSettled(search);
  const { data, fetching } = useAsk(HandlersDocument, { filter: { search: settled || null }, first: FOUND });
  return (
    <Select<string>
      {...field}
      value={field.value ?? undefined}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={fetching}
      placeholder={t('subsidy.handlerHint')}
      options={(data?.handlers.items ?? []).map(({ id, name, firm }) => ({
        value: id,
        label: `${name} ${firm ?? ''}`.trim(),
      }))}
    />
  );
};
