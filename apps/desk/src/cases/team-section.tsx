import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { AddToCaseTeamDocument, CaseTeamDocument, RemoveFromCaseTeamDocument } from '../generated/graphql.js';
import { personWords } from '../org/person-words.js';
import { momentText } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import type { ShownCase } from './shown-case.js';
import type { Member, Team } from './shown-team.js';
import { TeamDialog } from './team-dialog.js';

interface TableProps {
  team: Team;
  onRemove: (member: Member) => void;
}

const Members = ({ team, onRemove }: TableProps) => {
  const { t } = useTranslation();
  const name = (member: Member) => (
    <>
      {personWords(member)} {!member.isActive && <StateTag tone="plain">{t('team.inactive')}</StateTag>}
    </>
  );
  const remove = (member: Member) => (
    <Button
      type="link"
      size="small"
      danger
      aria-label={t('team.removeOf', { name: member.name })}
      onClick={() => onRemove(member)}
    >
      {t('team.remove')}
    </Button>
  );
  return (
    <Table<Member>
      size="small"
      rowKey="id"
      dataSource={[...team.members]}
      pagination={team.members.length > 10 ? { pageSize: 10, size: 'small' } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        { key: 'name', title: t('team.member'), render: (_, member) => name(member) },
        {
          key: 'since',
          title: t('team.since'),
          render: (_, { addedAt }) => (addedAt ? momentText(addedAt) : t('team.before')),
        },
        { key: 'by', title: t('team.by'), render: (_, { addedByName }) => addedByName ?? '--' },
        ...(team.mayChange
          ? [{ key: 'act', title: t('team.acts'), render: (_: unknown, member: Member) => remove(member) }]
          : []),
      ]}
    />
  );
};

/** Changes of the team with what they ask for. */
const ChangedTeam = ({ shown, team, onDone }: { shown: ShownCase; team: Team; onDone: () => void }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const add = useAct(AddToCaseTeamDocument);
  const remove = useAct(RemoveFromCaseTeamDocument);
  const close = () => {
    add.clear();
    remove.clear();
    setAdding(false);
    setLeaving(null);
  };
  const done = (answer: unknown) => {
    if (!answer) return;
    close();
    onDone();
  };
  return (
    <Card
      id="team"
      size="small"
      title={t('team.title')}
      extra={
        team.mayChange && (
          <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {t('team.add')}
          </Button>
        )
      }
    >
      <p className="muted">{t('team.note')}</p>
      <Members team={team} onRemove={setLeaving} />
      <TeamDialog
        open={adding}
        team={team}
        act={add}
        self={session.account.id}
        onConfirm={(values) => void add.run({ caseId: shown.id, ...values }).then(done)}
        onCancel={close}
      />
      <ReasonDialog
        open={leaving !== null}
        title={t('team.removeTitle', { name: leaving?.name ?? '' })}
        text={t(leaving?.id === session.account.id ? 'team.leaveMeans' : 'team.removeMeans')}
        label={t('team.reason')}
        confirm={t('team.removeConfirm')}
        danger
        busy={remove.busy}
        problems={remove.problems}
        onConfirm={(reason) =>
          leaving && void remove.run({ caseId: shown.id, accountId: leaving.id, reason }).then(done)
        }
        onCancel={close}
      />
    </Card>
  );
};

/** What somebody outside the team learns: that the case is sealed, and whom to ask. */
const Outside = ({ shown, team }: { shown: ShownCase; team: Team | null }) => {
  const { t } = useTranslation();
  const ask = team
    ? team.askable.length > 0
      ? t('team.ask', { names: team.askable.map(personWords).join('、') })
      : t('team.askNobody')
    : t('team.askUnit', { unit: shown.unit.name });
  return <Alert type="info" showIcon title={t('team.sealedNote')} description={ask} />;
};

/** Who may look into a sealed case; outside the team, whom to ask. Nothing for a case that is not sealed. */
export const TeamSection = ({ shown, onDone }: { shown: ShownCase; onDone: () => void }) => {
  const { data, problems, again } = useAsk(CaseTeamDocument, { caseId: shown.id });
  if (!shown.isSealed) return null;
  if (!data) return <ProblemList problems={problems} again={again} />;
  const team = data.caseTeam ?? null;
  const changed = () => {
    again();
    onDone();
  };
  return (
    <>
      {!team?.isMember && <Outside shown={shown} team={team} />}
      {team && (team.isMember || team.mayChange) && (
        <ChangedTeam shown={shown} team={team} onDone={changed} />
      )}
    </>
  );
};
