import { Button, Descriptions, Flex, Image } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { ActivityDocument, type ActivityFieldsFragment } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { FindingList } from './finding-list.js';
import { NewFindings } from './new-findings.js';

/** A visit with what was found. The inspected unit sees its findings; the record of the visit is the inspector's. */
export const VisitPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(ActivityDocument, { id });
  return (
    <Asked answer={answer} rows={10}>
      {({ activity }) => (
        <PageFrame
          title={activity?.title ?? t('inspection.visit')}
          note={<Link to="/inspections">{t('menu.inspections')}</Link>}
        >
          {activity && <VisitFacts activity={activity} />}
          <Findings id={id} activity={activity ?? null} />
        </PageFrame>
      )}
    </Asked>
  );
};

const VisitFacts = ({ activity }: { activity: ActivityFieldsFragment }) => {
  const { t } = useTranslation();
  const joint = t('activity.partnerJoint');
  const facts = [
    [t('activity.inspectedUnit'), activity.inspectedUnit?.name],
    [t('inspection.day'), activity.heldOn],
    [t('inspection.inspector'), activity.unit.name],
    [t('activity.inspectors'), activity.inspectors.join(joint)],
    [t('activity.campaigns'), activity.campaigns.map(({ title }) => title).join(joint)],
    [
      t('rows.entered'),
      t('activity.enteredBy', { name: activity.recordedBy, time: momentText(activity.recordedAt) }),
    ],
  ] as const;
  const items = facts.flatMap(([label, children]) => (children ? [{ key: label, label, children }] : []));
  return (
    <Flex vertical gap={12}>
      {activity.deletedAt && <StateTag tone="bad">{t('activity.deleted')}</StateTag>}
      <Descriptions column={{ xs: 1, lg: 2 }} size="small" bordered items={items} />
      {activity.photos.length > 0 && (
        <Image.PreviewGroup>
          <Flex gap={8} wrap>
            {activity.photos.map((photo, at) => (
              <Image
                key={photo.id}
                width={140}
                height={105}
                src={photo.url}
                alt={t('activity.photo', { number: at + 1 })}
              />
            ))}
          </Flex>
        </Image.PreviewGroup>
      )}
    </Flex>
  );
};

const Findings = ({ id, activity }: { id: string; activity: ActivityFieldsFragment | null }) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const [writing, setWriting] = useState(false);
  const [turn, setTurn] = useState(0);
  const own = activity?.unit.id === session.unit.id && !activity.deletedAt && may('activity.record');
  return (
    <>
      <Flex justify="space-between" align="center" gap={8} wrap>
        <h2 className="tight">{t('finding.title')}</h2>
        {own && <Button onClick={() => setWriting(true)}>{t('finding.new')}</Button>}
      </Flex>
      <FindingList key={turn} filter={{ inspectionId: id }} none={t('finding.none')} onVisit />
      <NewFindings
        inspectionId={id}
        open={writing}
        onClose={() => setWriting(false)}
        onDone={() => {
          setWriting(false);
          setTurn((before) => before + 1);
        }}
      />
    </>
  );
};
