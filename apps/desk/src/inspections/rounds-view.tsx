import { Button, Card, Flex, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import {
  CallOffInspectionRoundDocument,
  type InspectionRoundFieldsFragment,
  InspectionRoundsDocument,
} from '../generated/graphql.js';
import { LightTag } from '../parts/light-tag.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import type { PlannedVisit } from './record-inspection.js';
import { RoundEditor } from './round-editor.js';
import './inspections.css';

type Round = InspectionRoundFieldsFragment;

interface Props {
  directiveId: string | null;
  /** The form for a new plan is asked for by the page. */
  planning: boolean;
  onPlanned: () => void;
  onRecord: (planned: PlannedVisit) => void;
}

/** Plans of visits, the latest first: which unit when, by whom, and whether it was visited. */
export const RoundsView = ({ directiveId, planning, onPlanned, onRecord }: Props) => {
  const { t } = useTranslation();
  const filter = { directiveId };
  const pages = usePages(InspectionRoundsDocument, { filter }, (data) => data.inspectionRounds, { size: 20 });
  const [editing, setEditing] = useState<Round | null>(null);
  const [calling, setCalling] = useState<Round | null>(null);
  const callOff = useAct(CallOffInspectionRoundDocument);
  const close = () => {
    setEditing(null);
    setCalling(null);
    onPlanned();
  };
  const saved = () => {
    close();
    pages.again();
  };
  const callItOff = async (reason: string) => {
    if (calling && (await callOff.run({ id: calling.id, version: calling.version, reason }))) saved();
  };
  return (
    <Flex vertical gap={12}>
      <ProblemList problems={pages.problems} again={pages.again} />
      {pages.waiting && <Skeleton active paragraph={{ rows: 6 }} />}
      {pages.last?.inspectionRounds.total === 0 && <Nothing text={t('round.none')} />}
      {pages.items.map((round) => (
        <RoundCard
          key={round.id}
          round={round}
          onRecord={onRecord}
          onEdit={() => setEditing(round)}
          onCallOff={() => setCalling(round)}
        />
      ))}
      <MoreButton pages={pages} {...(pages.last ? { total: pages.last.inspectionRounds.total } : {})} />
      <RoundEditor
        round={editing}
        directiveId={directiveId}
        open={planning || editing !== null}
        onClose={close}
        onSaved={saved}
      />
      <ReasonDialog
        open={calling !== null}
        title={t('round.callOffTitle', { title: calling?.title ?? '' })}
        text={t('round.callOffText')}
        label={t('round.callOffReason')}
        confirm={t('round.callOff')}
        danger
        busy={callOff.busy}
        problems={callOff.problems}
        onConfirm={(reason) => void callItOff(reason)}
        onCancel={() => setCalling(null)}
      />
    </Flex>
  );
};

interface CardProps {
  round: Round;
  onRecord: (planned: PlannedVisit) => void;
  onEdit: () => void;
  onCallOff: () => void;
}

const RoundCard = ({ round, onRecord, onEdit, onCallOff }: CardProps) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const { calledOffOn, stops } = round;
  const open = calledOffOn === null && round.unit.id === session.unit.id && may('activity.record');
  const visited = stops.filter(({ visitedOn }) => visitedOn !== null).length;
  return (
    <Card
      size="small"
      title={
        <Flex gap={8} wrap align="center">
          <span>{round.title}</span>
          {calledOffOn !== null && (
            <StateTag tone="plain">{t('round.calledOff', { day: calledOffOn })}</StateTag>
          )}
        </Flex>
      }
      extra={
        open && (
          <Flex gap={8}>
            <Button size="small" onClick={onEdit}>
              {t('action.edit')}
            </Button>
            <Button size="small" danger onClick={onCallOff}>
              {t('round.callOff')}
            </Button>
          </Flex>
        )
      }
    >
      <p className="muted tight">
        {t('round.progress', { unit: round.unit.name, visited, all: stops.length })}
        {round.callOffReason && t('round.calledOffFor', { reason: round.callOffReason })}
      </p>
      <ul className="round-stops">
        {stops.map((stop) => (
          <li key={stop.id}>
            {calledOffOn === null || stop.visitedOn !== null ? <LightTag light={stop.light} /> : null}
            <span className="nowrap">{stop.visitedOn ?? stop.plannedOn}</span>
            <span className="grow">
              {stop.unit.name}
              <span className="muted"> {stop.inspectors.join(t('activity.partnerJoint'))}</span>
            </span>
            {stop.inspectionId && (
              <Link to={`/inspections/${stop.inspectionId}`}>{t('inspection.openVisit')}</Link>
            )}
            {open && !stop.inspectionId && (
              <Button
                size="small"
                aria-label={t('round.recordAt', { unit: stop.unit.name })}
                onClick={() =>
                  onRecord({
                    stopId: stop.id,
                    inspectedUnitId: stop.unit.id,
                    title: t('inspection.titleOf', { unit: stop.unit.name }),
                    inspectors: stop.inspectors,
                    directiveId: round.directiveId ?? null,
                  })
                }
              >
                {t('inspection.record')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};
