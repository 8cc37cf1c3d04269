import { Button, Form, Input, List, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type AssignmentWish, CandidatesDocument, type CandidatesQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { StateTag } from '../parts/state-tag.js';

type Candidate = CandidatesQuery['handlerCandidates'][number];

/** Whom an officer chose out of the order, and what they knew besides. */
export interface Choice {
  candidate: Candidate;
  wish: AssignmentWish;
}

interface Props {
  id?: string;
  caseId: string;
  /** Who is no candidate: the present handler of a case that is to get another. */
  except?: string | undefined;
  value?: Choice | null;
  onChange?: (choice: Choice | null) => void;
}

/** Everybody on the roster in the order for the case, with the reasons; one of them is chosen. */
export const CandidateChoice = ({ id, caseId, except, value, onChange }: Props) => {
  const { t } = useTranslation();
  const [opposingFirms, setOpposingFirms] = useState<string[]>([]);
  const wish = { opposingFirms, conflictedHandlerIds: except ? [except] : [] };
  const answer = useAsk(CandidatesDocument, { caseId, wish });
  const restrict = (firms: string[]) => {
    setOpposingFirms(firms);
    // The order changes with the firms; whoever was chosen has to be chosen again.
    onChange?.(null);
  };
  return (
    <div id={id} tabIndex={-1}>
      <p className="muted">{t('handling.order')}</p>
      <Form.Item label={t('handling.opposingFirms')}>
        <Select
          mode="tags"
          value={opposingFirms}
          onChange={restrict}
          aria-label={t('handling.opposingFirms')}
          tokenSeparators={['，', ',', '、']}
        />
      </Form.Item>
      <Asked answer={answer}>
        {({ handlerCandidates }) => (
          <List
            bordered
            dataSource={handlerCandidates.filter(({ handler }) => handler.id !== except)}
            locale={{ emptyText: <Nothing text={t('handling.noCandidates')} /> }}
            renderItem={(each) => (
              <CandidateRow
                candidate={each}
                isChosen={each.handler.id === value?.candidate.handler.id}
                onChoose={(candidate) => onChange?.({ candidate, wish })}
              />
            )}
          />
        )}
      </Asked>
    </div>
  );
};

interface RowProps {
  candidate: Candidate;
  isChosen: boolean;
  onChoose: (candidate: Candidate) => void;
}

const CandidateRow = ({ candidate, isChosen, onChoose }: RowProps) => {
  const { t } = useTranslation();
  const { place, handler, parts, exclusions, points } = candidate;
  const reasons = parts.map((part) =>
    t(`rank.${part.reason}`, { points: part.points, value: part.value ?? 0 }),
  );
  return (
    <List.Item
      extra={
        typeof place === 'number' && (
          <Button
            type={isChosen ? 'primary' : 'default'}
            aria-pressed={isChosen}
            aria-label={`${t('handling.place', { place })} ${handler.name}`}
            onClick={() => onChoose(candidate)}
          >
            {t('handling.place', { place })}
          </Button>
        )
      }
    >
      <List.Item.Meta
        title={`${handler.name} ${handler.firm ?? ''}`}
        description={
          exclusions.length > 0
            ? exclusions.map((each) => (
                <StateTag key={each} tone="bad">
                  {t(`exclusion.${each}`)}
                </StateTag>
              ))
            : `${points}：${reasons.join('，')}`
        }
      />
    </List.Item>
  );
};

/** Why not the first in the order; asked only when it is another. */
export const ChoiceReasonItem = ({ choice }: { choice: Choice | null | undefined }) => {
  const { t } = useTranslation();
  if (!choice || choice.candidate.place === 1) return null;
  return (
    <Form.Item
      name="choiceReason"
      label={t('handling.choiceReason')}
      rules={[
        {
          required: true,
          whitespace: true,
          message: t('handling.required', { what: t('handling.choiceReason') }),
        },
      ]}
    >
      <Input maxLength={500} />
    </Form.Item>
  );
};
