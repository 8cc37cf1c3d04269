import { useTranslation } from 'react-i18next';
import { StateTag } from '../parts/state-tag.js';

/** Whether a bulletin is still a draft or has been made into a paper, which then has its own state. */
export const BulletinState = ({ paperId }: { paperId: string | null }) => {
  const { t } = useTranslation();
  return (
    <StateTag tone={paperId ? 'good' : 'busy'}>
      {t(`bulletin.status.${paperId ? 'paper' : 'draft'}`)}
    </StateTag>
  );
};
