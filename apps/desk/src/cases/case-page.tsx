import { Alert, Card, Descriptions, Flex, Steps, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { CaseDocument, type CaseQuery, type CaseStage } from '../generated/graphql.js';
import { CaseHandling } from '../handling/case-handling.js';
import { DeleteCase } from '../handling/delete-case.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { MaskedPerson } from '../persons/masked-person.js';
import { NotFound } from '../shell/dead-ends.js';
import { CaseActs } from './case-acts.js';
import { CaseMaterials } from './case-materials.js';
import { ClockLight } from './clock-light.js';
import { useChoices } from './use-choices.js';

type File = NonNullable<CaseQuery['caseFile']>;
type Shown = NonNullable<CaseQuery['case']>;

/** The way of a case; what left it stands beside it. */
const WAY: readonly (readonly CaseStage[])[] = [
  ['RECEIVED', 'SUPPLEMENTING'],
  ['PROPOSED'],
  ['GRANTED'],
  ['ASSIGNED', 'HANDLING'],
  ['CLOSED'],
  ['ARCHIVED'],
];

const IN_HANDLING: readonly CaseStage[] = [
  'GRANTED',
  'ASSIGNED',
  'HANDLING',
  'CLOSED',
  'ARCHIVED',
  'TERMINATED',
];

const StageBar = ({ stage }: { stage: CaseStage }) => {
  const { t } = useTranslation();
  const at = WAY.findIndex((stages) => stages.includes(stage));
  if (at < 0) return <Alert type="info" showIcon title={t(`case.stage.${stage}`)} />;
  const items = WAY.map((stages, index) => ({
    title: t(`case.stage.${index === at ? stage : (stages[0] as CaseStage)}`),
  }));
  return <Steps size="small" current={at} items={items} />;
};

const Parties = ({ file }: { file: File }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('case.people')} size="small">
      {file.parties.map((party) => (
        <p key={`${party.role} ${party.personId}`}>
          <strong>{t(`case.role.${party.role}`)}</strong>{' '}
          <MaskedPerson person={{ ...party, id: party.personId }} />
          {party.relation && <span className="muted">{party.relation}</span>}
        </p>
      ))}
      {file.narrative?.opponentOrganization && (
        <p>
          <strong>{t('case.role.OPPONENT')}</strong> {file.narrative.opponentOrganization}
        </p>
      )}
      {file.narrative?.facts && <p className="prose">{file.narrative.facts}</p>}
    </Card>
  );
};

const yuan = (cents: number | null | undefined): string =>
  typeof cents !== 'number' ? '—' : (cents / 100).toFixed(2);

/** What has to be looked at before the decision. */
const Warnings = ({ file }: { file: File }) => {
  const { t } = useTranslation();
  const { means, competentCenter, hits, notice } = file;
  const texts = [
    ...hits.map((hit) => t(`case.hit.${hit as 'same_matter'}`)),
    ...(competentCenter ? [t('case.competent', { center: competentCenter.name })] : []),
    ...(notice?.isHearingShort ? [t('case.hearingShort', { day: notice.hearingOn })] : []),
  ];
  return (
    <>
      {texts.map((text) => (
        <Alert key={text} type="warning" showIcon title={text} />
      ))}
      {means && (
        <p>
          {t('case.means')}：{t(`case.meansResult.${means.result}`)}{' '}
          <span className="muted">
            {t('case.meansAmounts', { income: yuan(means.income), standard: yuan(means.standard) })}
          </span>
        </p>
      )}
    </>
  );
};

const Clocks = ({ file }: { file: File }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('case.clocks')} size="small">
      {file.clocks.map((clock) => (
        <p key={clock.id}>
          <ClockLight clock={clock} /> {clock.title} <span className="muted">{clock.article}</span>
          {clock.stoppedBy.map((reason) => (
            <div key={reason} className="muted">
              {t('case.stoppedBy', { reason: t(`case.stop.${reason as 'supplement'}`, reason) })}
            </div>
          ))}
        </p>
      ))}
    </Card>
  );
};

const Decisions = ({ file }: { file: File }) => {
  const { t } = useTranslation();
  if (file.decisions.length + file.objections.length === 0) return null;
  return (
    <Card title={t('case.decisions')} size="small">
      {file.decisions.map((each) => (
        <div key={each.id}>
          <strong>{t(`case.outcome.${each.outcome}`)}</strong> · {t(`case.decisionState.${each.state}`)}
          <div className="muted">
            {t('case.proposedBy', { name: each.proposedByName })}
            {each.decidedByName && ` · ${t('case.decidedBy', { name: each.decidedByName })}`}
          </div>
          {[each.reason, each.answer, each.remedy].filter(Boolean).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ))}
      {file.objections.map((each) => (
        <p key={each.id}>
          <strong>{t('case.objection')}</strong> {each.lodgedOn} · {t(`case.objectionState.${each.state}`)}
          <br />
          {[each.grounds, each.words].filter(Boolean).join(' — ')}
        </p>
      ))}
    </Card>
  );
};

const Facts = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation();
  const { nameOf } = useChoices();
  const { matter } = shown;
  const items = [
    { key: 'receivedOn', label: t('case.receivedOn'), children: shown.receivedOn },
    { key: 'takenInBy', label: t('case.takenInBy'), children: shown.takenInBy.name },
    ...(matter
      ? [
          { key: 'type', label: t('case.typeTitle'), children: t(`case.type.${matter.caseType}`) },
          { key: 'matter', label: t('case.matter'), children: nameOf(matter.matter) },
          { key: 'cause', label: t('case.cause'), children: matter.causeOfAction ?? '—' },
          { key: 'agency', label: t('case.agency'), children: matter.agency ?? '—' },
          {
            key: 'ground',
            label: t('case.ground'),
            children: nameOf(matter.noMeansCondition ?? matter.meansNotVerified ?? '—'),
          },
        ]
      : []),
  ];
  return <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />;
};

/** A case with all that belongs to it; each part of its life adds a section of its own. */
export const CasePage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, problems, fetching, again } = useAsk(CaseDocument, { id });
  const shown = data?.case;
  if (!shown)
    return fetching || problems.length > 0 ? <ProblemList problems={problems} again={again} /> : <NotFound />;
  const file = data.caseFile;
  return (
    <PageFrame
      title={shown.caseNumber ?? shown.applicationNumber ?? t('case.noNumber')}
      note={shown.unit.name}
      actions={
        file && (
          <>
            <CaseActs shown={shown} file={file} onDone={again} />
            <DeleteCase shown={shown} onDone={again} />
          </>
        )
      }
    >
      <ProblemList problems={problems} again={again} />
      <StageBar stage={shown.stage} />
      <Facts shown={shown} />
      {file && (
        <>
          <Warnings file={file} />
          <Parties file={file} />
          <CaseMaterials shown={shown} file={file} onDone={again} />
          <Clocks file={file} />
          <Decisions file={file} />
          {IN_HANDLING.includes(shown.stage) && <CaseHandling caseId={id} onChanged={again} />}
        </>
      )}
      {!file && shown.isSealed && <Alert type="info" showIcon title={t('case.sealedNote')} />}
      <Card title={t('case.timeline')} size="small">
        <Flex vertical>
          <Timeline
            items={data.caseEvents.map((event) => ({
              key: event.id,
              content: `${event.occurredOn} ${t(`case.event.${event.kind as 'receive'}`, event.kind)} · ${event.actorName}${event.remark ? ` · ${event.remark}` : ''}`,
            }))}
          />
        </Flex>
      </Card>
    </PageFrame>
  );
};
