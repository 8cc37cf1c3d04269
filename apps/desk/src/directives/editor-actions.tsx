import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { VersionButton } from './drafting/version-drawer.js';

export type EditorView = 'form' | 'both' | 'preview';

interface Props {
  /** The stored draft; null before the first saving. */
  directiveId: string | null;
  place: string;
  view: EditorView;
  onView: (view: EditorView) => void;
  saving: boolean;
  /** True while something must be put right before it can be sent for signature. */
  blocked: boolean;
  onKeep: (send: boolean) => void;
}

/** Earlier versions, form, paper or both, save, send for signature. */
export const EditorActions = ({ directiveId, place, view, onView, saving, blocked, onKeep }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      {directiveId && <VersionButton directiveId={directiveId} place={place} />}
      <Segmented<EditorView>
        aria-label={t('editor.view')}
        value={view}
        onChange={onView}
        options={[
          { value: 'form', label: t('editor.write') },
          { value: 'both', label: t('editor.both') },
          { value: 'preview', label: t('editor.preview') },
        ]}
      />
      <Button loading={saving} onClick={() => onKeep(false)}>
        {t('editor.save')}
      </Button>
      <Button type="primary" loading={saving} disabled={blocked} onClick={() => onKeep(true)}>
        {t('editor.submit')}
      </Button>
    </>
  );
};
