import { Descriptions, Drawer, Flex, Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { ActivityDocument, type ActivityFieldsFragment } from '../generated/graphql.js';
import { useIndicators } from '../figures/use-indicators.js';
import { Asked } from '../parts/asked.js';
import { formatCell, momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { StateTag } from '../parts/state-tag.js';
import { useActivityForms } from './use-activity-forms.js';

/** One record as it was entered, with its photos. */
export const ActivityDrawer = ({ id, onClose }: { id: string | null; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Drawer
      open={id !== null}
      title={t('activity.one')}
      onClose={onClose}
      size="min(640px, 100vw)"
      destroyOnHidden
    >
      {id && <Record id={id} />}
    </Drawer>
  );
};

const Record = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const answer = useAsk(ActivityDocument, { id });
  return (
    <Asked answer={answer}>
      {({ activity }) =>
        activity ? <ActivityFacts activity={activity} /> : <Nothing text={t('app.notFound')} />
      }
    </Asked>
  );
};

const ActivityFacts = ({ activity }: { activity: ActivityFieldsFragment }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  const { nameOfKind } = useActivityForms();
  const fact = (label: string, children: string | null | undefined) =>
    children ? [{ key: label, label, children }] : [];
  const items = [
    ...fact(t('activity.kindTitle'), nameOfKind(activity.kind)),
    ...fact(t('activity.heldOn'), activity.heldOn),
    ...fact(t('activity.unit'), activity.unit.name),
    ...fact(t('activity.place'), activity.place),
    ...fact(t('activity.partners'), activity.partners.join(t('activity.partnerJoint'))),
    ...fact(t('activity.occasion'), activity.occasion),
    ...fact(t('activity.inspectedUnit'), activity.inspectedUnit?.name),
    ...fact(t('activity.inspectors'), activity.inspectors.join(t('activity.partnerJoint'))),
    ...fact(t('activity.outlet'), activity.media?.outlet),
    ...fact(t('activity.programme'), activity.media?.programme),
    ...activity.measures.flatMap(({ indicator, quantity }) =>
      fact(
        nameOf(indicator),
        t('task.quantity', { quantity: formatCell(quantity), unit: unitOf(indicator) }),
      ),
    ),
    ...fact(
      t('activity.campaigns'),
      activity.campaigns.map(({ title }) => title).join(t('activity.partnerJoint')),
    ),
    ...fact(
      t('rows.entered'),
      t('activity.enteredBy', { name: activity.recordedBy, time: momentText(activity.recordedAt) }),
    ),
  ];
  return (
    <Flex vertical gap={16}>
      <h3 className="drawer-title">
        {activity.title}
        {activity.deletedAt && <StateTag tone="bad">{t('activity.deleted')}</StateTag>}
      </h3>
      <Descriptions column={1} size="small" bordered items={items} />
      {activity.kind === 'INSPECTION' && (
        <Link to={`/inspections/${activity.id}`}>{t('inspection.openVisit')}</Link>
      )}
      {activity.photos.length === 0 && <p className="muted">{t('activity.noPhotos')}</p>}
      <Image.PreviewGroup>
        <Flex gap={8} wrap>
          {activity.photos.map((photo, at) => (
            <Image
              key={photo.id}
              width={140}
              height={105}
              src={photo.thumbnailUrl}
              preview={{ src: photo.url }}
              alt={t('activity.photoOf', {
                number: at + 1,
                place: activity.place ?? activity.unit.name,
                day: activity.heldOn,
              })}
            />
          ))}
        </Flex>
      </Image.PreviewGroup>
    </Flex>
  );
};
