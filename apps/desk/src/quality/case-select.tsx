import { Select, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { CaseChoicesDocument, type CaseStage } from '../generated/graphql.js';
import { useSettled } from '../parts/use-settled.js';
import { useSession } from '../session/session.js';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** At which stages the cases may stand; any when none is named. */
  stages?: readonly CaseStage[];
}

interface Option {
  value: string;
  label: string;
}

const ANY: readonly CaseStage[] = [];

/** Chooses a case of the own unit by a part of its number. */
export const CaseSelect = ({ id, value, onChange, stages = ANY }: Props) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Option | null>(null);
  const { settled, waiting } = useSettled(typed.trim());
  const variables = useMemo(
    () => ({ filter: { stages: [...stages], number: settled || null }, first: 50 }),
    [stages, settled],
  );
  const answer = useAsk(CaseChoicesDocument, variables);
  const found = (answer.data?.cases.items ?? [])
    .filter(({ unit }) => unit.id === session.unit.id)
    .map((each) => ({ value: each.id, label: each.caseNumber ?? each.applicationNumber ?? each.id }));
  const isShown = !chosen || found.some((option) => option.value === chosen.value);
  return (
    <Select<string, Option>
      {...(id ? { id } : {})}
      allowClear
      className="wide"
      value={value ?? null}
      onChange={(next: string | undefined, option) => {
        setChosen(Array.isArray(option) ? null : (option ?? null));
        onChange?.(next ?? null);
      }}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={isShown ? found : [chosen, ...found]}
      placeholder={t('quality.findCase')}
      notFoundContent={waiting || answer.fetching ? <Spin size="small" /> : t('quality.noCase')}
    />
  );
};
