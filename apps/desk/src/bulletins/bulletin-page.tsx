import { Alert, Button, Card, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { BulletinDocument, type BulletinFieldsFragment } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { useSession } from '../session/session.js';
import { BulletinEditor } from './bulletin-editor.js';
import { BulletinRanking } from './bulletin-ranking.js';
import { BulletinRowsDrawer, type Token } from './bulletin-rows-drawer.js';
import { BulletinState } from './bulletin-state.js';
import { PaperDialog } from './paper-dialog.js';
import { BulletinText } from './bulletin-text.js';

export const BulletinPage = () => {
  const { id = '' } = useParams();
  const answer = useAsk(BulletinDocument, { id });
  return (
    <Asked answer={answer} rows={12}>
      {({ bulletin }) => <BulletinDesk key={bulletin.id} bulletin={bulletin} again={answer.again} />}
    </Asked>
  );
};

const BulletinDesk = ({ bulletin, again }: { bulletin: BulletinFieldsFragment; again: () => void }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [editing, setEditing] = useState(false);
  const [making, setMaking] = useState(false);
  const navigate = useNavigate();
  const [token, setToken] = useState<Token | null>(null);
  const open = (key: string) => setToken(bulletin.tokens.find((each) => each.key === key) ?? null);
  const changes = !bulletin.paperId && may('directive.draft');
  return (
    <PageFrame
      title={bulletin.title}
      note={
        <Flex gap={8} wrap align="center">
          <BulletinState paperId={bulletin.paperId} />
          <span>{t('state.asOf', { time: momentText(bulletin.asOf) })}</span>
        </Flex>
      }
      actions={
        <>
          {changes && !editing && (
            <>
              <Button onClick={() => setEditing(true)}>{t('bulletin.edit')}</Button>
              <Button type="primary" onClick={() => setMaking(true)}>
                {t('bulletin.makePaper')}
              </Button>
            </>
          )}
          {bulletin.paperId && (
            <Button onClick={() => void navigate(`/directives/${bulletin.paperId}`)}>
              {t('bulletin.openPaper')}
            </Button>
          )}
        </>
      }
    >
      {bulletin.looseNumbers.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('bulletin.loose', { numbers: bulletin.looseNumbers.join(t('bulletin.looseJoint')) })}
        />
      )}
      <div className="two-columns">
        <Flex vertical gap={16} className="grow">
          {editing ? (
            <BulletinEditor
              bulletin={bulletin}
              onCancel={() => setEditing(false)}
              onSaved={() => {
                setEditing(false);
                again();
              }}
            />
          ) : (
            <>
              <p className="muted">{t('bulletin.numbers')}</p>
              <BulletinText bulletin={bulletin} onOpen={open} />
            </>
          )}
        </Flex>
        <aside className="side">
          <Facts bulletin={bulletin} />
          <BulletinRanking bulletinId={bulletin.id} measure={bulletin.measure} />
        </aside>
      </div>
      <PaperDialog bulletinId={bulletin.id} open={making} onClose={() => setMaking(false)} />
      <BulletinRowsDrawer bulletinId={bulletin.id} token={token} onClose={() => setToken(null)} />
    </PageFrame>
  );
};

const Facts = ({ bulletin }: { bulletin: BulletinFieldsFragment }) => {
  const { t } = useTranslation();
  const { directiveId, directiveTitle, level, measure, previous } = bulletin;
  const ranked = level ? t('bulletin.allOfLevel', { level: t(`level.${level}`) }) : t('bulletin.children');
  const items = [
    { label: t('bulletin.about'), children: <Link to={`/directives/${directiveId}`}>{directiveTitle}</Link> },
    { label: t('bulletin.asOf'), children: momentText(bulletin.asOf) },
    { label: t('bulletin.ranked'), children: ranked },
    { label: t('bulletin.measure'), children: t(`bulletin.measures.${measure}`) },
    ...(previous
      ? [
          {
            label: t('bulletin.previous'),
            children: <Link to={`/bulletins/${previous.id}`}>{momentText(previous.asOf)}</Link>,
          },
        ]
      : []),
    { label: t('bulletin.writtenBy'), children: bulletin.writtenBy },
  ].map((item, key) => ({ key, ...item }));
  return (
    <Card size="small" title={t('bulletin.facts')}>
      <Descriptions column={1} size="small" items={items} />
    </Card>
  );
};
