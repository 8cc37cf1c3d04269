import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListsDrawer } from '../../org/lists-drawer.js';
import { nothing, type RecipientsDraft } from '../recipients.js';
import { CountBar } from './count-bar.js';
import { SelectionField } from './selection-field.js';
import type { RecipientCounts } from './use-recipient-counts.js';

interface Picker {
  value?: RecipientsDraft;
  onChange?: (value: RecipientsDraft) => void;
}

/** The choice itself, as the value of one field of a form. */
export const RecipientsPicker = ({ value = { ...nothing(), copy: null }, onChange }: Picker) => {
  const { t } = useTranslation();
  const { copy } = value;
  return (
    <>
      <p className="muted">{t('recipients.levelsHint')}</p>
      <SelectionField
        id="recipients"
        value={value}
        onChange={(primary) => onChange?.({ ...primary, copy })}
      />
      <Checkbox
        checked={copy !== null}
        onChange={(event) => onChange?.({ ...value, copy: event.target.checked ? nothing() : null })}
      >
        {t('recipients.copyToo')}
      </Checkbox>
      {copy !== null && (
        <fieldset className="measures copy-selection">
          <legend>{t('recipients.copySelection')}</legend>
          <p className="muted">{t('recipients.copyHint')}</p>
          <SelectionField
            id="copies"
            value={copy}
            onChange={(next) => onChange?.({ ...value, copy: next })}
          />
        </fieldset>
      )}
    </>
  );
};

/** The lines 主送 and 抄送 as they will stand on the paper: derived, until somebody writes them. */
const Lines = ({ counts }: { counts: RecipientCounts | null }) => {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="addressee" label={t('recipients.addressee')} extra={t('recipients.linesHint')}>
        <Input.TextArea autoSize maxLength={500} placeholder={counts?.addressee ?? ''} />
      </Form.Item>
      {counts?.copiedTo && (
        <Form.Item name="copiedTo" label={t('recipients.copiedTo')}>
          <Input.TextArea autoSize maxLength={500} placeholder={counts.copiedTo} />
        </Form.Item>
      )}
    </>
  );
};

/** 收文单位: whom it goes to and whom it only informs, with the number it comes to at every moment. */
export const RecipientsField = ({ counts }: { counts: RecipientCounts | null }) => {
  const { t } = useTranslation();
  const [lists, setLists] = useState(false);
  return (
    <>
      <CountBar counts={counts} />
      <Form.Item name="recipients" noStyle>
        <RecipientsPicker />
      </Form.Item>
      <Button type="link" className="list-link" onClick={() => setLists(true)}>
        {t('lists.manage')}
      </Button>
      <Lines counts={counts} />
      <ListsDrawer open={lists} onClose={() => setLists(false)} />
    </>
  );
};
