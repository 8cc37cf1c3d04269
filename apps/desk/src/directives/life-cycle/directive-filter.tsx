import { Flex, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DirectiveStatus, DocumentKind } from '../../generated/graphql.js';

const states: DirectiveStatus[] = [
  'DRAFT',
  'IN_REVIEW',
  'SIGNED_OFF',
  'ISSUING',
  'ISSUED',
  'CLOSED',
  'ARCHIVED',
  'WITHDRAWN',
  'ANNULLED',
];
const kinds: DocumentKind[] = ['NOTICE', 'BULLETIN'];

const oneOf = <Value extends string>(known: Value[], asked: string | null): Value | null =>
  known.find((value) => value === asked) ?? null;

/** What the list is narrowed to, kept in the address so that it can be come back to. */
export const useDirectiveFilter = () => {
  const [params, setParams] = useSearchParams();
  const state = oneOf(states, params.get('state'));
  const documentKind = oneOf(kinds, params.get('kind'));
  const statuses = useMemo(() => (state ? [state] : null), [state]);
  const set = (name: 'state' | 'kind', value: string | undefined) =>
    setParams((before) => {
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  const clear = () =>
    setParams((before) => {
      before.delete('state');
      before.delete('kind');
      return before;
    });
  return { state, statuses, documentKind, set, clear, narrows: state !== null || documentKind !== null };
};

/** Narrows the list by state and by kind of document. */
export const DirectiveFilterBar = ({ filter }: { filter: ReturnType<typeof useDirectiveFilter> }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={8} wrap>
      <Select<DirectiveStatus>
        allowClear
        aria-label={t('directive.statusTitle')}
        className="filter"
        placeholder={t('lifeCycle.allStates')}
        value={filter.state}
        onChange={(value?: string) => filter.set('state', value)}
        options={states.map((value) => ({ value, label: t(`directive.status.${value}`) }))}
      />
      <Select<DocumentKind>
        allowClear
        aria-label={t('documentKind.label')}
        className="filter"
        placeholder={t('lifeCycle.allKinds')}
        value={filter.documentKind}
        onChange={(value?: string) => filter.set('kind', value)}
        options={kinds.map((value) => ({ value, label: t(`documentKind.${value}`) }))}
      />
    </Flex>
  );
};
