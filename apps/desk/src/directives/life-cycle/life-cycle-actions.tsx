import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.js';
import {
  AnnulDirectiveDocument,
  ArchiveDirectiveDocument,
  CloseDirectiveDocument,
  type DirectiveFieldsFragment,
  type DirectiveStatus,
  DiscardDirectiveDocument,
  WithdrawDirectiveDocument,
} from '../../generated/graphql.js';
import { ProblemList } from '../../parts/problem-list.js';
import { ReasonDialog } from '../../parts/reason-dialog.js';
import { type Permission, useSession } from '../../session/session.js';

const ends = ['close', 'withdraw', 'annul', 'discard'] as const;
type End = (typeof ends)[number];
const others = ['amend', 'supersede', 'archive'] as const;
type Act = End | (typeof others)[number];

const rules: Record<Act, { from: DirectiveStatus[]; permission: Permission }> = {
  amend: { from: ['ISSUED'], permission: 'directive.draft' },
  supersede: { from: ['ISSUED', 'CLOSED'], permission: 'directive.draft' },
  close: { from: ['ISSUED'], permission: 'directive.issue' },
  archive: { from: ['CLOSED'], permission: 'directive.issue' },
  withdraw: { from: ['ISSUING', 'ISSUED', 'CLOSED', 'ARCHIVED'], permission: 'directive.sign_off' },
  annul: { from: ['ISSUED', 'CLOSED', 'ARCHIVED'], permission: 'directive.sign_off' },
  discard: { from: ['DRAFT', 'IN_REVIEW', 'SIGNED_OFF'], permission: 'directive.draft' },
};

const useEnds = () => ({
  close: useAct(CloseDirectiveDocument),
  withdraw: useAct(WithdrawDirectiveDocument),
  annul: useAct(AnnulDirectiveDocument),
  discard: useAct(DiscardDirectiveDocument),
});

interface Props {
  directive: DirectiveFieldsFragment;
  onChanged: () => void;
}

/** The rarer acts of the issuer: amend, replace, close, archive, withdraw, annul, discard. Each says what it means. */
export const LifeCycleActions = ({ directive, onChanged }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useSession();
  const [asking, setAsking] = useState<End | null>(null);
  const acts = useEnds();
  const archive = useAct(ArchiveDirectiveDocument);
  const { id, status } = directive;
  const possible = (act: Act) => rules[act].from.includes(status) && may(rules[act].permission);
  const items = [...others, ...ends].filter(possible).map((act) => ({
    key: act,
    label: t(`lifeCycle.${act}`),
    danger: act === 'withdraw' || act === 'annul' || act === 'discard',
  }));
  if (items.length === 0) return null;
  const begin = async (act: Act) => {
    if (act === 'amend') void navigate(`/directives/${id}/amend`);
    else if (act === 'supersede') void navigate(`/directives/new?supersedes=${id}`);
    else if (act !== 'archive') setAsking(act);
    else if (await archive.run({ id })) onChanged();
  };
  const confirm = async (reason: string) => {
    if (!asking || !(await acts[asking].run({ id, reason }))) return;
    setAsking(null);
    onChanged();
  };
  return (
    <>
      <ProblemList problems={archive.problems} />
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void begin(key as Act) }}>
        <Button aria-haspopup="menu" loading={archive.busy}>
          {t('lifeCycle.more')}
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {ends.map((end) => (
        <ReasonDialog
          key={end}
          open={asking === end}
          title={t(`lifeCycle.${end}`)}
          text={t(`lifeCycle.${end}Text`)}
          label={t(end === 'discard' ? 'lifeCycle.ownReason' : 'lifeCycle.reason')}
          confirm={t(`lifeCycle.${end}`)}
          danger={end !== 'close'}
          busy={acts[end].busy}
          problems={acts[end].problems}
          onConfirm={(reason) => void confirm(reason)}
          onCancel={() => setAsking(null)}
        />
      ))}
    </>
  );
};
