import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { TransferCentersDocument } from '../generated/graphql.js';
import { useSettled } from '../parts/use-settled.js';

interface Center {
  id: string;
  name: string;
}

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
  /** The centre that is competent by place, offered before anything is typed. */
  competent: Center | null;
}

/** Chooses another centre by part of its name or code. */
export const CenterField = ({ id, value, onChange, competent }: Props) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { settled, waiting } = useSettled(text.trim());
  const found = useAsk(TransferCentersDocument, { text: settled }, { pause: settled === '' });
  const centers: Center[] = [
    ...(competent ? [competent] : []),
    ...(settled === '' ? [] : (found.data?.transferCenters ?? [])).filter(
      (each) => each.id !== competent?.id,
    ),
  ];
  return (
    <Select<string>
      {...(id ? { id } : {})}
      className="wide"
      value={value ?? null}
      onChange={(next) => onChange?.(next)}
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={t('application.centerHint')}
      notFoundContent={
        text === '' || waiting || found.fetching ? t('application.centerHint') : t('application.noCenter')
      }
      options={centers.map((center) => ({ value: center.id, label: center.name }))}
    />
  );
};
