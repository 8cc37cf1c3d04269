import { Button, Card, Flex, Form, Input, List, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { AssignCaseDocument, CandidatesDocument, type CandidatesQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import type { PartProps } from './handled.js';

type Candidate = CandidatesQuery['handlerCandidates'][number];

/** Everybody on the roster in the order for the case, with the reasons: choosing one and 指派 is all there is to it. */
export const AssignPanel = ({ handled, onDone }: PartProps) => {
  const { t } = useTranslation();
  const [opposingFirms, setOpposingFirms] = useState<string[]>([]);
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [choiceReason, setChoiceReason] = useState('');
  const wish = { opposingFirms };
  const answer = useAsk(CandidatesDocument, { caseId: handled.id, wish });
  const assign = useAct(AssignCaseDocument);
  const submit = async () => {
    if (!chosen) return;
    const choice = { handlerId: chosen.handler.id, wish, choiceReason: choiceReason || null };
    if (await assign.run({ id: handled.id, version: handled.version, ...choice })) onDone();
  };
  return (
    <Card size="small" title={t('handling.assign')}>
      <p className="muted">{t('handling.order')}</p>
      <Form.Item label={t('handling.opposingFirms')}>
        <Select
          mode="tags"
          value={opposingFirms}
          onChange={setOpposingFirms}
          aria-label={t('handling.opposingFirms')}
          tokenSeparators={['，', ',', '、']}
        />
      </Form.Item>
      <Asked answer={answer}>
        {({ handlerCandidates }) => (
          <List
            bordered
            dataSource={handlerCandidates}
            locale={{ emptyText: <Nothing text={t('handling.noCandidates')} /> }}
            renderItem={(each) => (
              <CandidateRow
                candidate={each}
                isChosen={each.handler.id === chosen?.handler.id}
                onChoose={setChosen}
              />
            )}
          />
        )}
      </Asked>
      <ProblemList problems={assign.problems} />
      {chosen && (
        <Flex vertical gap={8} className="gap-top">
          {chosen.place !== 1 && (
            <Input
              maxLength={500}
              value={choiceReason}
              aria-label={t('handling.choiceReason')}
              placeholder={t('handling.choiceReason')}
              onChange={(event) => setChoiceReason(event.target.value)}
            />
          )}
          <Button type="primary" loading={assign.busy} onClick={() => void submit()}>
            {t('handling.assignTo', { name: chosen.handler.name })}
          </Button>
        </Flex>
      )}
    </Card>
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
