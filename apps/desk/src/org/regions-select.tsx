import { TreeSelect } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { UnitsDocument, type UnitsQuery } from '../generated/graphql.js';
import { useUnitNames } from './use-unit-names.js';

type Unit = UnitsQuery['units']['items'][number];

interface Node {
  id: string;
  pId: string | 0;
  value: string;
  title: string;
  isLeaf: boolean;
}

interface Props {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  placeholder: string;
  label: string;
}

const PAGE = 200;

const nodeOf = (unit: Unit, parent: string | 0): Node => ({
  id: unit.id,
  pId: parent,
  value: unit.id,
  title: unit.name,
  isLeaf: unit.childCount === 0,
});

/** The children of a unit, all pages; of the own unit when none is named. */
const useChildren = () => {
  const client = useClient();
  return useCallback(
    async (parentId: string | null): Promise<Unit[]> => {
      const units: Unit[] = [];
      let after: string | null = null;
      do {
        const result: { data?: UnitsQuery | undefined } = await client
          .query<UnitsQuery>(UnitsDocument.toString(), { parentId, first: PAGE, after })
          .toPromise();
        units.push(...(result.data?.units.items ?? []));
        after = result.data?.units.hasMore ? (result.data.units.endCursor ?? null) : null;
      } while (after !== null);
      return units;
    },
    [client],
  );
};

/** Chooses whole regions: a unit stands for itself and all below it. Each level is fetched when it is opened. */
export const RegionsSelect = ({ id, value = [], onChange, placeholder, label }: Props) => {
  const { t } = useTranslation();
  const childrenOf = useChildren();
  const names = useUnitNames(value);
  const [nodes, setNodes] = useState<Node[]>([]);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (opened && nodes.length === 0)
      void childrenOf(null).then((units) => setNodes(units.map((unit) => nodeOf(unit, 0))));
  }, [opened, nodes.length, childrenOf]);
  const load = async (key: string) => {
    if (nodes.some((node) => node.pId === key)) return;
    const units = await childrenOf(key);
    setNodes((before) => [...before, ...units.map((unit) => nodeOf(unit, key))]);
  };
  const shown = useMemo(
    () => value.map((each) => ({ value: each, label: names.get(each) ?? '…' })),
    [value, names],
  );
  return (
    <TreeSelect<{ value: string; label: React.ReactNode }[]>
      {...(id ? { id } : {})}
      aria-label={label}
      className="wide"
      multiple
      treeCheckable={false}
      labelInValue
      allowClear
      treeDataSimpleMode
      treeData={nodes}
      value={shown}
      onChange={(chosen) => onChange?.(chosen.map((each) => each.value))}
      onOpenChange={(open) => open && setOpened(true)}
      loadData={(node) => load(String(node.value))}
      showSearch={{ treeNodeFilterProp: 'title' }}
      placeholder={placeholder}
      notFoundContent={t('recipients.regionsLoading')}
      maxTagCount={12}
    />
  );
};
