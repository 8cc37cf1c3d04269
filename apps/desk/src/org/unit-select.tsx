import { Select, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  UnitsByIdsDocument,
  type UnitsByIdsQuery,
  UnitsDocument,
  type UnitsQuery,
} from '../generated/graphql.js';

interface Option {
  value: string;
  label: string;
}

const TYPING_MS = 250;

/** Units of the own subtree found by name or code, and the names of those chosen before. */
const useUnitOptions = (chosen: string[]) => {
  const { t } = useTranslation();
  const client = useClient();
  const names = useRef(new Map<string, string>());
  const [found, setFound] = useState<Option[]>([]);
  const [searching, setSearching] = useState(false);
  const [, redraw] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  const typed = useRef('');

  const search = (text: string) => {
    typed.current = text;
    clearTimeout(timer.current);
    const mine = ++asked.current;
    timer.current = setTimeout(async () => {
      setSearching(true);
      const result = await client
        .query<UnitsQuery>(
          UnitsDocument.toString(),
          text.trim() ? { search: text.trim(), first: 30 } : { first: 100 },
        )
        .toPromise();
      // An answer that comes after a newer question would put its list over that one's.
      if (mine !== asked.current) return;
      setSearching(false);
      const units = result.data?.units.items ?? [];
      units.forEach((unit) => names.current.set(unit.id, unit.name));
      setFound(
        units.map(({ id, name, ancestors }) => ({
          value: id,
          label: t('org.nameIn', { name, parent: ancestors.at(-1)?.name ?? '' }),
        })),
      );
    }, TYPING_MS);
  };
  /** A list that typing has opened is already being searched; one that is closed forgets what was typed. */
  const opened = (open: boolean) => {
    if (open) search(typed.current);
    else typed.current = '';
  };
  useEffect(() => {
    const unknown = chosen.filter((id) => !names.current.has(id));
    if (unknown.length === 0) return;
    void client
      .query<UnitsByIdsQuery>(UnitsByIdsDocument.toString(), { ids: unknown })
      .toPromise()
      .then((result) => {
        result.data?.unitsByIds.forEach(({ id, name }) => names.current.set(id, name));
        redraw((count) => count + 1);
      });
  }, [client, chosen.join()]);
  const known = chosen
    .filter((id) => !found.some((option) => option.value === id))
    .map((id) => ({ value: id, label: names.current.get(id) ?? '…' }));
  return { options: [...known, ...found], search, opened, searching };
};

interface Many {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  placeholder: string;
}

/** Chooses several units by searching. */
export const UnitsSelect = ({ id, value = [], onChange, placeholder }: Many) => {
  const { t } = useTranslation();
  const { options, search, opened, searching } = useUnitOptions(value);
  return (
    <Select<string[]>
      {...(id ? { id } : {})}
      mode="multiple"
      className="wide"
      value={value}
      onChange={(ids) => onChange?.(ids)}
      showSearch={{ filterOption: false, onSearch: search }}
      onOpenChange={opened}
      options={options}
      placeholder={placeholder}
      notFoundContent={searching ? <Spin size="small" /> : t('org.noMatch')}
      maxTagCount={12}
    />
  );
};

interface One {
  id?: string;
  disabled?: boolean;
  value?: string | null;
  onChange?: (id: string | null) => void;
  placeholder: string;
  /** What it is called where no label stands beside it. */
  'aria-label'?: string;
}

/** Chooses one unit by searching. */
export const UnitSelect = (props: One) => {
  const { id, disabled = false, value, onChange, placeholder, 'aria-label': name } = props;
  const { t } = useTranslation();
  const { options, search, opened, searching } = useUnitOptions(value ? [value] : []);
  return (
    <Select<string>
      {...(id ? { id } : {})}
      {...(name ? { 'aria-label': name } : {})}
      allowClear
      disabled={disabled}
      className="wide"
      value={value || null}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      showSearch={{ filterOption: false, onSearch: search }}
      onOpenChange={opened}
      options={options}
      placeholder={placeholder}
      notFoundContent={searching ? <Spin size="small" /> : t('org.noMatch')}
    />
  );
};
