import { Input, Tree, type TreeDataNode } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { UnitsDocument, type UnitsQuery } from '../generated/graphql.js';
import { Nothing } from '../parts/nothing.js';
import { useSession } from '../session/session.js';

type Unit = UnitsQuery['units']['items'][number];
interface Node extends TreeDataNode {
  key: string;
  children?: Node[];
}

const PAGE = 200;
const TYPING_MS = 300;

const leaf = (unit: Unit): Node => ({ key: unit.id, title: unit.name, isLeaf: unit.childCount === 0 });

const withChildren = (nodes: Node[], key: string, children: Node[]): Node[] =>
  nodes.map((node) => {
    if (node.key === key) return { ...node, children };
    return node.children ? { ...node, children: withChildren(node.children, key, children) } : node;
  });

interface Props {
  selected: string;
  onSelect: (unitId: string) => void;
}

/** The own subtree, each level fetched when it is opened; a search by name or code shows a flat list. */
export const UnitTree = ({ selected, onSelect }: Props) => {
  const { t } = useTranslation();
  const client = useClient();
  const { session } = useSession();
  const { unit } = session;
  const [nodes, setNodes] = useState<Node[]>([
    { key: unit.id, title: unit.name, isLeaf: unit.childCount === 0 },
  ]);
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Node[] | null>(null);

  const childrenOf = useCallback(
    async (parentId: string): Promise<Node[]> => {
      const units: Unit[] = [];
      let after: string | null = null;
      do {
        const result: { data?: UnitsQuery | undefined } = await client
          .query<UnitsQuery>(UnitsDocument.toString(), { parentId, first: PAGE, after })
          .toPromise();
        units.push(...(result.data?.units.items ?? []));
        after = result.data?.units.hasMore ? (result.data.units.endCursor ?? null) : null;
      } while (after !== null);
      return units.map(leaf);
    },
    [client],
  );
  const load = useCallback(
    async (key: string) => {
      const children = await childrenOf(key);
      setNodes((before) => withChildren(before, key, children));
    },
    [childrenOf],
  );
  useEffect(() => {
    if (unit.childCount > 0) void load(unit.id);
  }, [load, unit.id, unit.childCount]);
  useEffect(() => {
    const text = search.trim();
    const timer = setTimeout(async () => {
      if (!text) {
        setFound(null);
        return;
      }
      const result = await client
        .query<UnitsQuery>(UnitsDocument.toString(), { search: text, first: PAGE })
        .toPromise();
      setFound(
        (result.data?.units.items ?? []).map((each) => ({
          ...leaf(each),
          isLeaf: true,
          title: t('org.nameIn', { name: each.name, parent: each.ancestors.at(-1)?.name ?? each.code }),
        })),
      );
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [client, search, t]);
  return (
    <>
      <Input.Search
        allowClear
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        placeholder={t('org.search')}
        aria-label={t('org.search')}
      />
      {found?.length === 0 && <Nothing text={t('org.noMatch')} />}
      <Tree<Node>
        className="unit-tree"
        height={560}
        virtual
        treeData={found ?? nodes}
        defaultExpandedKeys={[unit.id]}
        selectedKeys={[selected]}
        onSelect={(keys) => keys[0] !== undefined && onSelect(String(keys[0]))}
        loadData={(node) => (node.children ? Promise.resolve() : load(node.key))}
        aria-label={t('org.tree')}
      />
    </>
  );
};
