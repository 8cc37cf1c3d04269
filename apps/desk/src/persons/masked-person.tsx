import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';
import { type Masked, openableFields, shownFields } from './shown-fields.js';
import { SHOWN_SECONDS, useUnmask } from './use-unmask.js';

/** A person, masked; whoever may and says why sees it in clear for a minute. Without a name it is sealed to others or erased. */
export const MaskedPerson = ({ person }: { person: Masked }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { opened, open, hide, busy, problems, clear } = useUnmask(person);
  const [asking, setAsking] = useState(false);
  if (!person.name) return <span className="muted">{t('person.withheld')}</span>;
  const isClear = opened?.personId === person.id;
  const close = () => {
    clear();
    setAsking(false);
  };
  const confirm = async (reason: string) => {
    if (await open(reason)) setAsking(false);
  };
  return (
    <span>
      {shownFields(person, opened).map(({ field, text }, index) => (
        <span key={field} aria-label={t(`person.field.${field}`)}>
          {index > 0 && ' · '}
          {text}
        </span>
      ))}{' '}
      {isClear ? (
        <Button type="link" size="small" icon={<EyeInvisibleOutlined aria-hidden />} onClick={hide}>
          {t('person.hide')}
        </Button>
      ) : (
        may('person.unmask') &&
        openableFields(person).length > 0 && (
          <Button type="link" size="small" icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
            {t('person.show')}
          </Button>
        )
      )}
      <ReasonDialog
        open={asking}
        title={t('person.showTitle')}
        text={t('person.showMeans', { seconds: SHOWN_SECONDS })}
        label={t('person.reason')}
        confirm={t('person.show')}
        busy={busy}
        problems={problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={close}
      />
    </span>
  );
};
