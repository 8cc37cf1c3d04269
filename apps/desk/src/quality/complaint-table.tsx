import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Pages } from '../api/use-pages.js';
import { ClockLight } from '../cases/clock-light.js';
import type { ComplaintFieldsFragment, ComplaintStatus, ComplaintStep } from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag, type Tone } from '../parts/state-tag.js';
import { MaskedPerson } from '../persons/masked-person.js';
import { useSession } from '../session/session.js';

type Complaint = ComplaintFieldsFragment;

const TONES: Readonly<Record<ComplaintStatus, Tone>> = {
  RECEIVED: 'busy',
  INCOMPLETE: 'plain',
  SUPPLIED: 'busy',
  ACCEPTED: 'busy',
  NOT_ACCEPTED: 'plain',
  MERGED: 'plain',
  ANSWERED: 'good',
};

/** What has been done with it so far, in the order of the days. */
const History = ({ complaint }: { complaint: Complaint }) => {
  const { t } = useTranslation();
  const { toldMissingOn, missing, suppliedOn, decidedOn, reason, mergedInto, answeredOn, result, measures } =
    complaint;
  const lines = [
    toldMissingOn && t('complaint.told', { on: toldMissingOn, what: missing }),
    suppliedOn && t('complaint.supplied', { on: suppliedOn }),
    decidedOn && !mergedInto && t('complaint.decided', { on: decidedOn }),
    reason,
    mergedInto && t('complaint.mergedTo'),
    answeredOn &&
      result &&
      t('complaint.answered', { on: answeredOn, result: t(`complaint.results.${result}`) }),
    measures,
  ].filter((line): line is string => Boolean(line));
  return lines.map((line) => (
    <div key={line} className="muted">
      {line}
    </div>
  ));
};

const Clocks = ({ complaint: { clocks } }: { complaint: Complaint }) => {
  const { t } = useTranslation();
  if (clocks.length === 0) return <span className="muted">{t('complaint.noClock')}</span>;
  return clocks.map((clock) => (
    <div key={clock.id} title={clock.article}>
      <ClockLight clock={clock} />
      <div className="muted">{clock.title}</div>
    </div>
  ));
};

const useColumns = (
  onStep: (complaint: Complaint, step: ComplaintStep) => void,
): TableColumnsType<Complaint> => {
  const { t } = useTranslation();
  const { may } = useSession();
  return [
    {
      title: t('complaint.received'),
      width: 150,
      render: (_value, { receivedOn, form, filedBy }) => (
        <>
          <span className="nowrap">{receivedOn}</span>
          <div className="muted">
            {t(`complaint.forms.${form}`)} · {t(`complaint.filedBys.${filedBy}`)}
          </div>
        </>
      ),
    },
    {
      title: t('complaint.matter'),
      render: (_value, complaint) => (
        <>
          {t(`complaint.matters.${complaint.matter}`)}
          <div className="muted">{t(`complaint.abouts.${complaint.about}`)}</div>
          {complaint.caseId && <Link to={`/cases/${complaint.caseId}`}>{complaint.caseNumber ?? '--'}</Link>}
          <div>
            {complaint.complainant ? (
              <MaskedPerson person={complaint.complainant} />
            ) : (
              <span className="muted">{t('complaint.unnamed')}</span>
            )}
          </div>
        </>
      ),
    },
    {
      title: t('complaint.status'),
      width: 280,
      render: (_value, complaint) => (
        <>
          <StateTag tone={TONES[complaint.status]}>{t(`complaint.statuses.${complaint.status}`)}</StateTag>
          <History complaint={complaint} />
        </>
      ),
    },
    {
      title: t('complaint.clock'),
      width: 230,
      render: (_value, complaint) => <Clocks complaint={complaint} />,
    },
    {
      title: t('quality.actions'),
      width: 200,
      render: (_value, complaint) =>
        may('quality.check') && (
          <Flex gap={4} wrap>
            {complaint.steps.map((step) => (
              <Button
                key={step}
                size="small"
                type={step === 'ACCEPT' || step === 'ANSWER' ? 'primary' : 'default'}
                onClick={() => onStep(complaint, step)}
              >
                {t(`complaint.steps.${step}`)}
              </Button>
            ))}
          </Flex>
        ),
    },
  ];
};

interface Props {
  pages: Pages<unknown, Complaint>;
  onStep: (complaint: Complaint, step: ComplaintStep) => void;
}

/** Complaints with how they stand against their clocks, and what can be done next. */
export const ComplaintTable = ({ pages, onStep }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Complaint>
        rowKey="id"
        columns={useColumns(onStep)}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 1100 }}
        locale={emptyText(pages, <Nothing text={t('complaint.none')} />)}
      />
      <MoreButton pages={pages} />
    </>
  );
};
