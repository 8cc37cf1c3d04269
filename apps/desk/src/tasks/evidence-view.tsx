import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EvidenceFieldsFragment } from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { PhotoStrip, type ShownPhoto } from '../parts/photo-strip.js';
import { StateTag } from '../parts/state-tag.js';

interface Props {
  evidence: EvidenceFieldsFragment;
  photos: readonly ShownPhoto[];
  /** The unit and the task that the photos show. */
  subject: string;
  note?: string | null | undefined;
  /** False where nobody is asked to show it: at the unit that set the task. */
  asked?: boolean;
}

/** What a task wants shown, whether it is there, and the thing itself: what was written, and the photos. */
export const EvidenceView = ({ evidence, photos, subject, note, asked = true }: Props) => {
  const { t } = useTranslation();
  const { rule, complete, wanted, present } = evidence;
  const counts = { wanted: formatCell(wanted), present: formatCell(present) };
  return (
    <Flex vertical gap={6}>
      <span>
        {asked && rule !== 'NONE' && (
          <StateTag tone={complete ? 'good' : 'bad'}>
            {t(complete ? 'tasks.enough' : 'tasks.missing')}
          </StateTag>
        )}{' '}
        {t(`tasks.rule.${rule}`, counts)}
      </span>
      {note && <div className="keep-lines">{note}</div>}
      {photos.length > 0 && (
        <PhotoStrip photos={photos} label={(number) => t('tasks.photoOf', { subject, number })} />
      )}
    </Flex>
  );
};
