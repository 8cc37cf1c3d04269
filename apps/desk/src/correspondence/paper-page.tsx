import { Alert, Card, Descriptions, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import {
  CorrespondenceDocument,
  type CorrespondenceFieldsFragment,
  InboxChangedDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { PaperView } from '../papers/paper-view.js';
import { LetterDeliveries } from './letter-deliveries.js';
import { PaperActions } from './paper-actions.js';
import { PaperState } from './paper-state.js';

/** A request, report or letter, as its unit and its superior see it. */
export const PaperPage = () => {
  const { id = '' } = useParams();
  const answer = useAsk(CorrespondenceDocument, { id });
  useLive(InboxChangedDocument, answer.again);
  return (
    <Asked answer={answer} rows={12}>
      {({ correspondence }) => <Detail paper={correspondence} again={answer.again} />}
    </Asked>
  );
};

const Detail = ({ paper, again }: { paper: CorrespondenceFieldsFragment; again: () => void }) => {
  const { t } = useTranslation();
  return (
    <PageFrame
      title={paper.title}
      note={
        <Flex gap={8} wrap align="center">
          <PaperState paper={paper} />
          <span>{paper.documentNumber ?? t('directive.noNumber')}</span>
        </Flex>
      }
      actions={<PaperActions paper={paper} onChanged={again} />}
    >
      {paper.status === 'DRAFT' && paper.returnReason && (
        <Alert type="warning" showIcon title={t('correspondence.returned', { reason: paper.returnReason })} />
      )}
      <div className="two-columns">
        <Flex vertical gap={16} className="grow">
          <PaperView
            address={`/correspondence/${paper.id}/paper`}
            label={t('papers.preview')}
            query={`?of=${paper.status}`}
          />
          {paper.deliveries.length > 0 && <LetterDeliveries paper={paper} onChanged={again} />}
        </Flex>
        <aside className="side">
          <Facts paper={paper} />
          <History paper={paper} />
        </aside>
      </div>
    </PageFrame>
  );
};

const addresseesOf = ({ addressee, bodies, deliveries }: CorrespondenceFieldsFragment): string =>
  addressee?.name ??
  (deliveries.length > 0 ? deliveries.map(({ bodyName }) => bodyName) : bodies.map(({ name }) => name)).join(
    '、',
  );

const Facts = ({ paper }: { paper: CorrespondenceFieldsFragment }) => {
  const { t } = useTranslation();
  const { directive, receivedOn, receivedBy, replyId, replyNumber } = paper;
  const fact = (label: string, children: React.ReactNode) =>
    children ? [{ key: label, label, children }] : [];
  const items = [
    ...fact(t('correspondence.kindLabel'), t(`correspondence.kind.${paper.kind}`)),
    ...fact(t('correspondence.from'), paper.from.name),
    ...fact(t('correspondence.to'), addresseesOf(paper)),
    ...fact(t('correspondence.sentOn'), paper.sentOn),
    ...fact(t('correspondence.draftedBy'), paper.draftedBy),
    ...fact(t('correspondence.contact'), [paper.contactName, paper.contactPhone].filter(Boolean).join(' ')),
    ...fact(t('correspondence.signedOffBy'), paper.signedOffBy),
    ...fact(
      t('correspondence.about'),
      directive && <Link to={`/directives/${directive.id}`}>{directive.title}</Link>,
    ),
    ...fact(t('correspondence.answerBy'), paper.kind === 'REQUEST' && paper.answerDue),
    ...fact(
      t('correspondence.receivedOn'),
      receivedOn && t('correspondence.receivedBy', { day: receivedOn, name: receivedBy ?? '' }),
    ),
    ...fact(
      t('correspondence.answer'),
      replyId && <Link to={`/directives/${replyId}`}>{replyNumber ?? t('correspondence.openReply')}</Link>,
    ),
  ];
  return (
    <Card size="small" title={t('correspondence.facts')}>
      <Descriptions column={1} size="small" items={items} />
    </Card>
  );
};

const History = ({ paper }: { paper: CorrespondenceFieldsFragment }) => {
  const { t } = useTranslation();
  if (paper.history.length === 0) return null;
  return (
    <Card size="small" title={t('correspondence.history')}>
      <ul className="plain-list">
        {paper.history.map(({ kind, actor, unit, recordedAt, reason }, at) => (
          <li key={at}>
            {t('report.eventLine', { unit: unit.name, name: actor, act: t(`correspondence.event.${kind}`) })}
            <div className="muted">{momentText(recordedAt)}</div>
            {reason && <div className="bad">{reason}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
};
