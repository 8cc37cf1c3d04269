import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type ReorganisationKind, UnitsDocument } from '../generated/graphql.js';
import { UnitSelect } from '../org/unit-select.js';

const MOST_CHILDREN = 200;

/** What a kind of change asks for beside the unit, the day and the grounds. */
export const ChangeFields = ({ kind, unitId }: { kind: ReorganisationKind; unitId: string | null }) => {
  const { t } = useTranslation();
  if (kind === 'MOVE' || kind === 'REOPEN')
    return (
      <Form.Item name="parentId" label={t(`reorganisation.parent.${kind}`)} required={kind === 'MOVE'}>
        <UnitSelect placeholder={t('reorganisation.choose')} />
      </Form.Item>
    );
  if (kind === 'MERGE')
    return (
      <Form.Item
        name="successorId"
        label={t('reorganisation.successor')}
        extra={t('reorganisation.successorHint')}
        required
      >
        <UnitSelect placeholder={t('reorganisation.choose')} />
      </Form.Item>
    );
  return kind === 'SPLIT' ? <SplitFields unitId={unitId} /> : null;
};

const SplitFields = ({ unitId }: { unitId: string | null }) => {
  const { t } = useTranslation();
  const below = useAsk(UnitsDocument, { parentId: unitId, first: MOST_CHILDREN }, { pause: unitId === null });
  const options = (unitId === null ? [] : (below.data?.units.items ?? [])).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return (
    <>
      <Form.Item name={['newUnit', 'code']} label={t('reorganisation.code')} required>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name={['newUnit', 'placeName']} label={t('reorganisation.placeName')} required>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name={['newUnit', 'name']} label={t('reorganisation.newName')} required>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="movedUnitIds" label={t('reorganisation.moved')} extra={t('reorganisation.movedHint')}>
        <Select
          mode="multiple"
          className="wide"
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('reorganisation.choose')}
          notFoundContent={t('org.noMatch')}
        />
      </Form.Item>
    </>
  );
};
