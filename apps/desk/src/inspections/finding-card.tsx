import { Card, Flex, Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingFieldsFragment } from '../generated/graphql.js';
import { LightTag } from '../parts/light-tag.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { AnswerForm } from './answer-form.js';
import { toneOf } from './finding-states.js';
import { RecheckForm } from './recheck-form.js';

const Photos = ({ photos, label }: { photos: FindingFieldsFragment['photos']; label: string }) => {
  if (photos.length === 0) return null;
  return (
    <Image.PreviewGroup>
      <Flex gap={8} wrap>
        {photos.map((photo, at) => (
          <Image key={photo.id} width={112} height={84} src={photo.url} alt={`${label} ${at + 1}`} />
        ))}
      </Flex>
    </Image.PreviewGroup>
  );
};

const Steps = ({ steps }: { steps: FindingFieldsFragment['steps'] }) => {
  const { t } = useTranslation();
  return (
    <ol className="finding-steps" aria-label={t('finding.history')}>
      {steps.map((step) => (
        <li key={step.id}>
          <span className="muted nowrap">{step.occurredOn}</span>{' '}
          {t(`finding.step.${step.kind}`, { name: step.actorName })}
          {step.dueOn && t('finding.stepDue', { day: step.dueOn })}
          {step.text && <div className="finding-words">{step.text}</div>}
          <Photos photos={step.photos} label={t('finding.answerPhoto')} />
        </li>
      ))}
    </ol>
  );
};

interface Props {
  finding: FindingFieldsFragment;
  /** The card stands on the page of its visit, which needs no link to itself. */
  onVisit?: boolean;
  onChanged: () => void;
}

/** A finding with all that happened to it, and the act that the own unit owes, if any. */
export const FindingCard = ({ finding, onVisit = false, onChanged }: Props) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const { status } = finding;
  const own = finding.unit.id === session.unit.id;
  const answers = own && (status === 'OPEN' || status === 'RETURNED') && may('activity.record');
  const rechecks =
    finding.inspector.id === session.unit.id && status === 'ANSWERED' && may('activity.record');
  return (
    <Card
      size="small"
      title={
        <Flex gap={8} wrap align="center">
          <StateTag tone={toneOf(status)}>{t(`finding.status.${status}`)}</StateTag>
          <span>{finding.unit.name}</span>
          {finding.severity === 'SERIOUS' && <StateTag tone="bad">{t('finding.severity.SERIOUS')}</StateTag>}
        </Flex>
      }
      extra={
        (status === 'OPEN' || status === 'RETURNED') && (
          <LightTag light={finding.light} dueOn={finding.dueOn} />
        )
      }
    >
      <Flex vertical gap={8}>
        <p className="finding-text tight">{finding.text}</p>
        <div className="muted">
          {t('finding.facts', {
            category: t(`finding.category.${finding.category}`),
            inspector: finding.inspector.name,
            day: finding.inspectedOn,
          })}
          {status !== 'CLOSED' && t('finding.due', { day: finding.dueOn })}{' '}
          {!onVisit && <Link to={`/inspections/${finding.inspectionId}`}>{t('inspection.openVisit')}</Link>}
        </div>
        <Photos photos={finding.photos} label={t('finding.photo')} />
        <Steps steps={finding.steps} />
        {answers && <AnswerForm id={finding.id} onDone={onChanged} />}
        {rechecks && <RecheckForm id={finding.id} onDone={onChanged} />}
      </Flex>
    </Card>
  );
};
