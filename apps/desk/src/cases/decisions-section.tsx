import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { StateTag } from '../parts/state-tag.js';
import type { CaseFile } from './shown-case.js';
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

/** What was proposed and decided, the newest first, and what was said against it. */
export const DecisionsSection = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation();
  if (file.decisions.length + file.objections.length === 0) return null;
  return (
    <Card title={t('case.decisions')} size="small">
      {file.objections.map((each) => (
        <div key={each.id}>
          <strong>{t('case.objection')}</strong>{' '}
          <StateTag tone={each.state === 'OPEN' ? 'busy' : 'plain'}>
            {t(`case.objectionState.${each.state}`)}
          </StateTag>
          <span className="muted">{each.lodgedOn}</span>
          {[each.grounds, each.words].filter(Boolean).map((text) => (
            <p key={text} className="keep-lines">
              {text}
            </p>
          ))}
        </div>
      ))}
      {[...file.decisions].reverse().map((decision) => (
        <DecisionLines key={decision.id} decision={decision} />
      ))}
    </Card>
  );
};
