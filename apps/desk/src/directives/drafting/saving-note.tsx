import { useTranslation } from 'react-i18next';
import { momentText } from '../../parts/format.js';
import type { SavingState } from './use-autosave.js';

/** Says whether what was typed is safe, and where. */
export const SavingNote = ({ state }: { state: SavingState }) => {
  const { t } = useTranslation();
  const text = {
    untouched: '',
    typing: t('drafting.typing'),
    saving: t('drafting.saving'),
    saved: state.kind === 'saved' ? t('drafting.saved', { time: momentText(state.at.toISOString()) }) : '',
    kept: state.kind === 'kept' ? t('drafting.kept', { time: momentText(state.at.toISOString()) }) : '',
  }[state.kind];
  return (
    <span role="status" className={state.kind === 'kept' ? 'warn' : 'muted'}>
      {text}
    </span>
  );
};
