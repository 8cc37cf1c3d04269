import { MoreOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  AskSupplementDocument,
  AskVerificationDocument,
  DecideCaseDocument,
  DecideObjectionDocument,
  GiveAidFirstDocument,
  LodgeObjectionDocument,
  ProposeCaseDecisionDocument,
  RecordDecisionServedDocument,
  RecordVerificationDocument,
  SupplyPapersDocument,
  TransferCaseDocument,
  type VerifiedAspect,
  WithdrawApplicationDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { type OpenSession, useSession } from '../session/session.js';
import { ActDialog, type ActValues } from './act-dialog.js';
import { ACTS, type CaseActForm, type CaseActName } from './act-forms.js';
import type { SectionProps } from './shown-case.js';

/** So many acts stand beside the title; the others wait in a list. */
const IN_SIGHT = 3;

type Run = (values: ActValues) => Promise<unknown>;

/** Every act with how its dialog is carried out. */
const useRuns = ({ shown }: SectionProps) => {
  const at = { id: shown.id, version: shown.version };
  const supplement = useAct(AskSupplementDocument);
  const supply = useAct(SupplyPapersDocument);
  const propose = useAct(ProposeCaseDecisionDocument);
  const decide = useAct(DecideCaseDocument);
  const aidFirst = useAct(GiveAidFirstDocument);
  const withdraw = useAct(WithdrawApplicationDocument);
  const transfer = useAct(TransferCaseDocument);
  const verify = useAct(AskVerificationDocument);
  const verified = useAct(RecordVerificationDocument);
  const serve = useAct(RecordDecisionServedDocument);
  const object = useAct(LodgeObjectionDocument);
  const answer = useAct(DecideObjectionDocument);
  const runs: Record<CaseActName, Run> = {
    supply: () => supply.run(at),
    supplement: ({ day }) => supplement.run({ ...at, on: day ?? todayHere() }),
    grant: () => propose.run({ ...at, outcome: 'GRANT' }),
    refuse: ({ choice, words }) =>
      propose.run({ ...at, outcome: 'REFUSE', reasonCode: choice ?? null, reason: words ?? null }),
    approve: ({ words }) => decide.run({ ...at, approve: true, words: words ?? null }),
    sendBack: ({ words }) => decide.run({ ...at, approve: false, words: words ?? null }),
    aidFirst: ({ choice, day }) =>
      aidFirst.run({ ...at, ground: choice ?? '', papersBy: day ?? todayHere() }),
    verify: ({ choice, day, words }) =>
      verify.run({ ...at, what: choice as VerifiedAspect, body: words ?? '', dueOn: day ?? null }),
    verified: ({ words }) => verified.run({ ...at, words: words ?? '' }),
    withdraw: ({ words }) => withdraw.run({ ...at, reason: words ?? '' }),
    transfer: ({ center, words }) => transfer.run({ ...at, receiverId: center ?? '', reason: words ?? '' }),
    serve: ({ day }) => serve.run({ ...at, on: day ?? todayHere() }),
    object: ({ day, words }) => object.run({ ...at, on: day ?? todayHere(), grounds: words ?? '' }),
    uphold: ({ words }) => answer.run({ ...at, uphold: true, words: words ?? '' }),
    correct: ({ words }) => answer.run({ ...at, uphold: false, words: words ?? '' }),
  };
  const all = [
    supplement,
    supply,
    propose,
    decide,
    aidFirst,
    withdraw,
    transfer,
    verify,
    verified,
    serve,
    object,
    answer,
  ];
  const lists = all.map((each) => each.problems);
  const problems = useMemo(() => lists.flat(), lists);
  return {
    runs,
    busy: all.some((each) => each.busy),
    problems,
    clear: () => all.forEach((each) => each.clear()),
  };
};

/** What can be done at the stage by those who may, the likeliest first: where it presses, aid before the papers. */
function actsFor({ shown, file }: SectionProps, may: OpenSession['may']): CaseActForm[] {
  const offered = ACTS.filter(
    ({ permission, stages, when }) =>
      may(permission) && stages.includes(shown.stage) && (when?.(file) ?? true),
  );
  const first = shown.matter?.urgentGround ? offered.filter(({ name }) => name === 'aidFirst') : [];
  return [...first, ...offered.filter((act) => !first.includes(act))];
}

/** The acts of the case, each with the dialog that asks what it needs. */
export const CaseActs = (props: SectionProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { may } = useSession();
  const { file, onDone } = props;
  const [open, setOpen] = useState<CaseActName | null>(null);
  const { runs, busy, problems, clear } = useRuns(props);
  const offered = actsFor(props, may);
  const rest = offered.slice(IN_SIGHT);
  const start = (name: CaseActName) => {
    clear();
    setOpen(name);
  };
  const confirm = async (values: ActValues) => {
    if (!open || !(await runs[open](values))) return;
    void message.success(t('case.done'));
    setOpen(null);
    onDone();
  };
  return (
    <>
      {open === null && <ProblemList problems={problems} />}
      {offered.slice(0, IN_SIGHT).map(({ name }, index) => (
        <Button key={name} type={index === 0 ? 'primary' : 'default'} onClick={() => start(name)}>
          {t(`case.act.${name}`)}
        </Button>
      ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map(({ name }) => ({ key: name, label: t(`case.act.${name}`) })),
            onClick: ({ key }) => start(key as CaseActName),
          }}
        >
          <Button icon={<MoreOutlined aria-hidden />}>{t('application.moreActs')}</Button>
        </Dropdown>
      )}
      <ActDialog
        act={ACTS.find(({ name }) => name === open) ?? null}
        file={file}
        busy={busy}
        problems={problems}
        onConfirm={(values) => void confirm(values)}
        onCancel={() => setOpen(null)}
      />
    </>
  );
};
