import { Col, Flex, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { CaseDocument, type CaseQuery, type CaseStage } from '../generated/graphql.js';
import { CaseHandling } from '../handling/case-handling.js';
import { DeleteCase } from '../handling/delete-case.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { NotFound } from '../shell/dead-ends.js';
import { AmendLink } from './amend-link.js';
import { CaseActs } from './case-acts.js';
import { CaseMaterials } from './case-materials.js';
import { ClocksSection } from './clocks-section.js';
import { DecisionsSection } from './decisions-section.js';
import { FactsSection } from './facts-section.js';
import { LettersSection } from './letters-section.js';
import { PeopleSection } from './people-section.js';
import type { SectionProps } from './shown-case.js';
import { StageBar } from './stage-bar.js';
import { TeamSection } from './team-section.js';
import { TimelineSection } from './timeline-section.js';
import { WarningsSection } from './warnings-section.js';

const IN_HANDLING: readonly CaseStage[] = [
  'GRANTED',
  'ASSIGNED',
  'HANDLING',
  'CLOSED',
  'ARCHIVED',
  'TERMINATED',
];

/** Sections of a case that its own unit looks into, in the order of the work. */
const Sections = ({ shown, file, onDone }: SectionProps) => (
  <>
    <PeopleSection file={file} onDone={onDone} />
    <TeamSection shown={shown} onDone={onDone} />
    <CaseMaterials shown={shown} file={file} onDone={onDone} />
    <DecisionsSection shown={shown} file={file} />
    <LettersSection shown={shown} onDone={onDone} />
    {IN_HANDLING.includes(shown.stage) && <CaseHandling caseId={shown.id} onChanged={onDone} />}
  </>
);

const Title = ({ shown }: Pick<SectionProps, 'shown'>) => {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/cases">{t('menu.cases')}</Link> · {shown.unit.name}
      {shown.caseNumber && shown.applicationNumber && ` · ${shown.applicationNumber}`}{' '}
      {shown.isSealed && <StateTag tone="plain">{t('team.sealed')}</StateTag>}
    </>
  );
};

interface BodyProps {
  data: CaseQuery;
  shown: SectionProps['shown'];
  onDone: () => void;
}

const Body = ({ data, shown, onDone }: BodyProps) => {
  const file = data.caseFile ?? null;
  // What a sealed case is about is shown to its team alone, and nothing stands in its place.
  if (shown.isSealed && !shown.matter) return <TeamSection shown={shown} onDone={onDone} />;
  return (
    <>
      <StageBar stage={shown.stage} />
      {file && <WarningsSection shown={shown} file={file} />}
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={16}>
          <Flex vertical gap={16}>
            <FactsSection shown={shown} file={file} />
            {file && <Sections shown={shown} file={file} onDone={onDone} />}
          </Flex>
        </Col>
        <Col xs={24} xl={8}>
          <Flex vertical gap={16}>
            {file && <ClocksSection file={file} />}
            <TimelineSection events={data.caseEvents} />
          </Flex>
        </Col>
      </Row>
    </>
  );
};

/** A case with all that belongs to it; each part of its life adds a section of its own. */
export const CasePage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, problems, fetching, again } = useAsk(CaseDocument, { id });
  const shown = data?.case;
  if (!shown)
    return fetching || problems.length > 0 ? <ProblemList problems={problems} again={again} /> : <NotFound />;
  return (
    <PageFrame
      title={shown.caseNumber ?? shown.applicationNumber ?? t('case.noNumber')}
      note={<Title shown={shown} />}
      actions={
        data.caseFile && (
          <>
            <CaseActs shown={shown} file={data.caseFile} onDone={again} />
            <AmendLink shown={shown} file={data.caseFile} />
            <DeleteCase shown={shown} onDone={again} />
          </>
        )
      }
    >
      <ProblemList problems={problems} again={again} />
      <Body data={data} shown={shown} onDone={again} />
    </PageFrame>
  );
};
