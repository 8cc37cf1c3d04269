import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../parts/format.js';
import { useSession } from '../../session/session.js';
import type { DirectiveDraft } from '../draft.js';
import { EditorForm } from '../editor-form.js';
import type { UpperDirective } from '../upper-texts.js';
import type { KnownDraft } from '../use-draft-saving.js';
import { dropCopy, placeOf, readCopy } from './local-copy.js';

interface Props {
  initial: DirectiveDraft;
  upper: UpperDirective[];
  known: KnownDraft;
  reissuesId: string | null;
  /** What a new notice is begun with: each beginning keeps a copy of its own. */
  begunFrom: string | null;
  notes?: ReactNode;
}

/** The editor with what the person had typed and not saved, when this computer still holds it. */
export const KeptEditor = ({ initial, begunFrom, notes, ...rest }: Props) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const [place] = useState(() => placeOf(session.account.id, { savedId: rest.known.id, begunFrom }));
  const [copy, setCopy] = useState(() => readCopy(localStorage, place));
  const drop = () => {
    dropCopy(localStorage, place);
    setCopy(null);
  };
  return (
    <EditorForm
      {...rest}
      key={copy ? 'copy' : 'saved'}
      place={place}
      initial={copy?.draft ?? initial}
      unsaved={copy !== null}
      notes={
        copy ? (
          <Alert
            showIcon
            type="info"
            title={t('drafting.restored', { time: momentText(copy.at) })}
            action={<Button onClick={drop}>{t('drafting.dropCopy')}</Button>}
          />
        ) : (
          notes
        )
      }
    />
  );
};
