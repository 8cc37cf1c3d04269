import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { StrikeMilestoneDocument } from '../generated/graphql.js';
import { Nothing } from '../parts/nothing.js';
import { PhotoStrip } from '../parts/photo-strip.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import type { Handling, PartProps } from './handled.js';
import { MilestoneForm } from './milestone-form.js';

type Milestone = Handling['milestones'][number];

/** What was done in the case, the earliest first, with the form for what comes next. */
export const Timeline = ({ mayAct, ...props }: PartProps & { mayAct: boolean }) => {
  const { t } = useTranslation();
  const { handled, handling, onDone } = props;
  const [striking, setStriking] = useState<Milestone | null>(null);
  const strike = useAct(StrikeMilestoneDocument);
  const confirm = async (reason: string) => {
    const at = { id: handled.id, version: handled.version };
    if (!striking || !(await strike.run({ ...at, milestoneId: striking.id, reason }))) return;
    setStriking(null);
    onDone();
  };
  return (
    <Card size="small" title={t('handling.timeline')}>
      {handling.milestones.length === 0 && <Nothing text={t('handling.noMilestones')} />}
      <Flex vertical gap={8}>
        {handling.milestones.map((each) => (
          <Entry
            key={each.id}
            milestone={each}
            onStrike={mayAct && !each.struckOn ? () => setStriking(each) : undefined}
          />
        ))}
        {mayAct && <MilestoneForm {...props} />}
      </Flex>
      <ReasonDialog
        open={striking !== null}
        title={t('handling.strike')}
        text={t('handling.strikeMeans')}
        label={t('handling.strikeReason')}
        confirm={t('handling.strike')}
        danger
        busy={strike.busy}
        problems={strike.problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={() => setStriking(null)}
      />
    </Card>
  );
};

const Entry = ({
  milestone: each,
  onStrike,
}: {
  milestone: Milestone;
  onStrike: (() => void) | undefined;
}) => {
  const { t } = useTranslation();
  const name = t(`milestone.${each.kind}`);
  const remarks = [each.venue, each.note, each.struckReason, each.recordedByName];
  return (
    <div className={each.struckOn ? 'muted' : ''}>
      {each.happenedOn} {each.atTime} {each.struckOn ? <s>{name}</s> : name}{' '}
      {each.toldHow && t(`toldHow.${each.toldHow}`)}
      <span className="muted"> {remarks.filter(Boolean).join(' · ')}</span>
      {onStrike && (
        <Button
          type="link"
          size="small"
          aria-label={t('handling.strikeOf', { what: `${each.happenedOn} ${name}` })}
          onClick={onStrike}
        >
          {t('handling.strike')}
        </Button>
      )}
      {each.fileIds.length > 0 && (
        <PhotoStrip
          photos={each.fileIds.map((id) => ({ id, url: `/files/${id}` }))}
          label={(number) => t('handling.photoOf', { what: name, number })}
        />
      )}
    </div>
  );
};
