import { Checkbox, Collapse, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { BranchHostsDocument, type Level, UnitListsDocument } from '../../generated/graphql.js';
import { RegionsSelect } from '../../org/regions-select.js';
import { UnitsSelect } from '../../org/unit-select.js';
import { useSession } from '../../session/session.js';
import type { SelectionDraft } from '../recipients.js';

const levels: Level[] = ['MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];

interface Props {
  /** Begins the ids of the fields, so that both selections can stand on one page. */
  id: string;
  value: SelectionDraft;
  onChange: (value: SelectionDraft) => void;
}

type Put = (part: Partial<SelectionDraft>) => void;

const Kinds = ({ value, put }: { value: SelectionDraft; put: Put }) => {
  const { t } = useTranslation();
  const hosts = useAsk(BranchHostsDocument, {});
  const kinds = (['CENTER', 'STATION', 'BRANCH'] as const).map((kind) => ({
    value: `kind:${kind}`,
    label: t(`unitKind.${kind}`),
  }));
  const branches = (hosts.data?.branchHosts ?? []).map((host) => ({
    value: `host:${host}`,
    label: t('recipients.hosted', { host }),
  }));
  const chosen = [...value.kinds.map((kind) => `kind:${kind}`), ...value.hosts.map((host) => `host:${host}`)];
  const named = (keys: string[], prefix: string) =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return (
    <Checkbox.Group
      options={[...kinds, ...branches]}
      value={chosen}
      onChange={(keys) =>
        put({ kinds: named(keys, 'kind:') as SelectionDraft['kinds'], hosts: named(keys, 'host:') })
      }
    />
  );
};

const Lists = ({ id, value, put }: { id: string; value: SelectionDraft; put: Put }) => {
  const { t } = useTranslation();
  const lists = useAsk(UnitListsDocument, {});
  return (
    <Select<string[]>
      id={id}
      mode="multiple"
      className="wide"
      allowClear
      value={value.listIds}
      onChange={(listIds) => put({ listIds })}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('recipients.listsPlaceholder')}
      notFoundContent={t('lists.none')}
      options={(lists.data?.unitLists ?? []).map((list) => ({
        value: list.id,
        label: t('lists.choice', { name: list.name, number: list.count }),
      }))}
    />
  );
};

const Exceptions = ({ id, value, put }: { id: string; value: SelectionDraft; put: Put }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item label={t('recipients.except')} htmlFor={`${id}_except`}>
        <UnitsSelect
          id={`${id}_except`}
          value={value.exceptUnitIds}
          onChange={(exceptUnitIds) => put({ exceptUnitIds })}
          placeholder={t('recipients.search')}
        />
      </Form.Item>
      <Form.Item label={t('recipients.exceptRegions')}>
        <RegionsSelect
          label={t('recipients.exceptRegions')}
          value={value.exceptUnderIds}
          onChange={(exceptUnderIds) => put({ exceptUnderIds })}
          placeholder={t('recipients.regionsPlaceholder')}
        />
      </Form.Item>
    </>
  );
};

/** Units below: levels, kinds and regions narrow each other; single units and lists come on top; exceptions last. */
export const SelectionField = ({ id, value, onChange }: Props) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const put: Put = (part) => onChange({ ...value, ...part });
  const below = levels.slice(levels.indexOf(session.unit.level) + 1);
  const excepted = value.exceptUnitIds.length + value.exceptUnderIds.length;
  const narrowed = value.codePrefixes.length > 0;
  return (
    <>
      <Form.Item label={t('recipients.levels')}>
        <Checkbox.Group
          options={below.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          value={value.levels}
          onChange={(chosen) => put({ levels: chosen })}
        />
      </Form.Item>
      <Form.Item label={t('recipients.kinds')}>
        <Kinds value={value} put={put} />
      </Form.Item>
      <Form.Item label={t('recipients.regions')} extra={t('recipients.regionsHint')}>
        <RegionsSelect
          label={t('recipients.regions')}
          value={value.underIds}
          onChange={(underIds) => put({ underIds })}
          placeholder={t('recipients.regionsPlaceholder')}
        />
      </Form.Item>
      <Form.Item label={t('recipients.units')} htmlFor={`${id}_units`}>
        <UnitsSelect
          id={`${id}_units`}
          value={value.unitIds}
          onChange={(unitIds) => put({ unitIds })}
          placeholder={t('recipients.search')}
        />
      </Form.Item>
      <Form.Item label={t('recipients.lists')} htmlFor={`${id}_lists`}>
        <Lists id={`${id}_lists`} value={value} put={put} />
      </Form.Item>
      <Collapse
        ghost
        defaultActiveKey={[...(excepted > 0 ? ['except'] : []), ...(narrowed ? ['codes'] : [])]}
        items={[
          {
            key: 'except',
            label: t('recipients.exceptions', { number: excepted }),
            children: <Exceptions id={id} value={value} put={put} />,
          },
          {
            key: 'codes',
            label: t('recipients.codes'),
            children: (
              <Select<string[]>
                aria-label={t('recipients.codes')}
                mode="tags"
                className="wide"
                open={false}
                suffixIcon={null}
                tokenSeparators={[' ', ',', '，', '、']}
                value={value.codePrefixes}
                onChange={(codePrefixes) => put({ codePrefixes })}
                placeholder={t('recipients.codesPlaceholder')}
              />
            ),
          },
        ]}
      />
    </>
  );
};
