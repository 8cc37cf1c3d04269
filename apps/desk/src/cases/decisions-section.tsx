import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { StateTag } from '../parts/state-tag.js';
import type { CaseFile, SectionProps } from './shown-case.js';
import { useChoices } from './use-choices.js';

type Decision = CaseFile['decisions'][number];

const DecisionLines = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation();
  const { nameOf } = useChoices();
  const { outcome, state, reasonCode, reason, answer, remedy, decidedByName, decidedOn } = decision;
  const isOpen = state === 'PROPOSED';
  return (
    <div>
      <strong>{t(`case.outcome.${outcome}`)}</strong>{' '}
      <StateTag tone={isOpen ? 'busy' : state === 'DECIDED' ? 'good' : 'plain'}>
        {t(`case.decisionState.${state}`)}
      </StateTag>
      <span className="muted">
        {[
          t('case.proposedBy', { name: decision.proposedByName }),
          decidedByName && t('case.decidedBy', { name: decidedByName }),
          decidedOn,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {[reasonCode && nameOf(reasonCode), reason, answer, remedy].filter(Boolean).map((text) => (
        <p key={text} className="keep-lines">
          {text}
        </p>
      ))}
    </div>
  );
};

const ObjectionLines = ({ objection: each }: { objection: CaseFile['objections'][number] }) => {
  const { t } = useTranslation();
  return (
    <div>
      <strong>{t(`objection.to.${each.against}`)}</strong>{' '}
      <StateTag tone={each.state === 'OPEN' ? 'busy' : 'plain'}>
        {t(`objection.state.${each.state}`)}
      </StateTag>{' '}
      {each.isLate && <StateTag tone="bad">{t('objection.late')}</StateTag>}{' '}
      <span className="muted">{each.lodgedOn}</span>
      {[each.grounds, each.words, each.state === 'UPHELD' && t('objection.afterUpheld')]
        .filter((text) => typeof text === 'string')
        .map((text) => (
          <p key={text} className="keep-lines">
            {text}
          </p>
        ))}
    </div>
  );
};

/** Until when an objection can be lodged, and which day that counts from: the receipt of the decision, once it is recorded. */
const ObjectionTerm = ({ shown, file }: Pick<SectionProps, 'shown' | 'file'>) => {
  const { t } = useTranslation();
  const term = file.clocks.findLast(({ code, state }) => code === 'R29' && state !== 'CANCELLED');
  if (!term?.dueOn || (shown.stage !== 'REFUSED' && shown.stage !== 'TERMINATED')) return null;
  const servedOn = file.decisions.findLast(({ state }) => state === 'DECIDED')?.servedOn;
  const receivedOn = shown.stage === 'TERMINATED' ? shown.closedOn : servedOn;
  const counted = { day: term.startedOn, due: term.dueOn };
  return (
    <p>
      {receivedOn === term.startedOn
        ? t('objection.termFromReceipt', counted)
        : t('objection.termFromDecision', counted)}
    </p>
  );
};

/** What was proposed and decided, the newest first, and what was or can be said against it. */
export const DecisionsSection = ({ shown, file }: Pick<SectionProps, 'shown' | 'file'>) => {
  const { t } = useTranslation();
  if (file.decisions.length + file.objections.length === 0 && shown.stage !== 'TERMINATED') return null;
  return (
    <Card title={t('case.decisions')} size="small">
      <ObjectionTerm shown={shown} file={file} />
      {file.objections.map((each) => (
        <ObjectionLines key={each.id} objection={each} />
      ))}
      {[...file.decisions].reverse().map((decision) => (
        <DecisionLines key={decision.id} decision={decision} />
      ))}
    </Card>
  );
};
