import { Alert, App, Button, Card, Flex, Popconfirm, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { IssueHandlerLinkDocument, RevokeHandlerLinkDocument } from '../generated/graphql.js';
import { momentText, todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import type { Handling, PartProps } from './handled.js';

type Link = Handling['links'][number];

const dayHere = (moment: string): string => momentText(moment).slice(0, 10);

/** What stands behind # is never sent to a server, so it comes into no log. */
const addressOf = (token: string): string => new URL(`/m/link#${token}`, window.location.origin).href;

/** 承办链接: the way in for a handler without an account, to this one case. Shown once when it is made. */
export const LinkCard = ({ handled, handling, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [token, setToken] = useState<string | null>(null);
  const issue = useAct(IssueHandlerLinkDocument);
  const make = async () => {
    const done = await issue.run({ id: handled.id, version: handled.version });
    if (!done) return;
    setToken(done.issueHandlerLink.token);
    onDone();
  };
  const living = handling.links.some(isLiving);
  const button = (
    <Button size="small" loading={issue.busy} {...(living ? {} : { onClick: () => void make() })}>
      {t(living ? 'handling.linkAnew' : 'handling.linkMake')}
    </Button>
  );
  return (
    <Card
      size="small"
      title={t('handling.link')}
      extra={
        living ? (
          <Popconfirm
            title={t('handling.linkAnewMeans')}
            okText={t('handling.linkAnew')}
            cancelText={t('action.cancel')}
            onConfirm={() => void make()}
          >
            {button}
          </Popconfirm>
        ) : (
          button
        )
      }
    >
      <Flex vertical gap={8}>
        <ProblemList problems={issue.problems} />
        <span className="muted">{t('handling.linkMeans')}</span>
        {token !== null && <Made address={addressOf(token)} />}
        {handling.links.map((each) => (
          <LinkLine key={each.id} link={each} onDone={onDone} />
        ))}
      </Flex>
    </Card>
  );
};

const isLiving = ({ endedAt, expiresAt }: Link): boolean => !endedAt && dayHere(expiresAt) >= todayHere();

const Made = ({ address }: { address: string }) => {
  const { t } = useTranslation();
  return (
    <Alert
      type="success"
      showIcon
      title={t('handling.linkMade')}
      description={
        <Typography.Paragraph
          style={{ marginBottom: 0 }}
          copyable={{ text: address, tooltips: [t('handling.linkCopy'), t('handling.linkCopied')] }}
        >
          <span data-testid="handler-link" style={{ wordBreak: 'break-all' }}>
            {address}
          </span>
        </Typography.Paragraph>
      }
    />
  );
};

const LinkLine = ({ link, onDone }: { link: Link; onDone: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const revoke = useAct(RevokeHandlerLinkDocument);
  const living = isLiving(link);
  const end = async () => {
    if (!(await revoke.run({ id: link.id }))) return;
    void message.success(t('handling.linkRevoked'));
    onDone();
  };
  const state = link.endedFor ? t(`handling.linkEnd.${link.endedFor}`) : t('handling.linkExpired');
  return (
    <div>
      <ProblemList problems={revoke.problems} />
      {t('handling.linkOf', {
        name: link.handlerName,
        day: dayHere(link.issuedAt),
        by: link.issuedByName,
      })}{' '}
      <StateTag tone={living ? 'good' : 'plain'}>
        {living ? t('handling.linkUntil', { day: dayHere(link.expiresAt) }) : state}
      </StateTag>{' '}
      <span className="muted">
        {link.openedAt
          ? t('handling.linkOpened', { count: link.openings, day: dayHere(link.openedAt) })
          : t('handling.linkUnopened')}
      </span>
      {living && (
        <Button type="link" size="small" loading={revoke.busy} onClick={() => void end()}>
          {t('handling.linkRevoke')}
        </Button>
      )}
    </div>
  );
};
