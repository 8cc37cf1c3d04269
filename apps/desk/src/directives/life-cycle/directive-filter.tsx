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
/** What the clock says of an issued directive, beside the stored states. */
type Standing = DirectiveStatus | 'IN_FORCE';
const standings: Standing[] = ['IN_FORCE', ...states];
const kinds: DocumentKind[] = ['NOTICE', 'BULLETIN'];

const oneOf = <Value extends string>(known: Value[], asked: string | null): Value | null =>
  known.find((value) => value === asked) ?? null;

/** What the list is narrowed to, kept in the address so that it can be come back to. */
export const useDirectiveFilter = () => {
  const [params, setParams] = useSearchParams();
  const state = oneOf(standings, params.get('state'));
  const documentKind = oneOf(kinds, params.get('kind'));
  const inForce = state === 'IN_FORCE' ? true : null;
  const statuses = useMemo(() => (state && state !== 'IN_FORCE' ? [state] : null), [state]);
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
  return {
    state,
    statuses,
    inForce,
    documentKind,
    set,
    clear,
    narrows: state !== null || documentKind !== null,
  };
};

/** Narrows the list by state and by kind of document. */
export const DirectiveFilterBar = ({ filter }: { filter: ReturnType<typeof useDirectiveFilter> }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={8} wrap>
      <Select<Standing>
        allowClear
        aria-label={t('directive.statusTitle')}
        className="filter"
        placeholder={t('lifeCycle.allStates')}
        value={filter.state}
        onChange={(value?: string) => filter.set('state', value)}
        options={standings.map((value) => ({
          value,
          label: value === 'IN_FORCE' ? t('lifeCycle.inForce') : t(`directive.status.${value}`),
        }))}
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
