import { Button, Card, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { SignAgreementDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import type { PartProps } from './handled.js';

/** Who handles the case and why they were chosen; the agreement is recorded here. */
export const AssignmentCard = ({ handled, handling, mayAct, onDone }: PartProps & { mayAct: boolean }) => {
  const { t } = useTranslation();
  const [signedOn, setSignedOn] = useState<string | null>(todayHere());
  const sign = useAct(SignAgreementDocument);
  const submit = async () => {
    if (signedOn && (await sign.run({ id: handled.id, version: handled.version, signedOn }))) onDone();
  };
  return (
    <Card size="small" title={t('handling.title')}>
      {handling.assignments.map((each) => (
        <p key={each.id}>
          {t('handling.assignedTo', {
            day: each.assignedOn,
            name: `${each.handlerName} ${each.firm ?? ''}`.trim(),
            place: each.place,
          })}{' '}
          <StateTag tone={each.state === 'SIGNED' ? 'good' : 'plain'}>
            {t(`assignmentState.${each.state}`)}
          </StateTag>
          <span className="muted"> {[each.choiceReason, each.answerReason].filter(Boolean).join('；')}</span>
        </p>
      ))}
      <ProblemList problems={sign.problems} />
      {mayAct && handled.stage === 'ASSIGNED' && (
        <Flex gap={8} wrap>
          <div>
            <DateField
              value={signedOn}
              onChange={setSignedOn}
              notAfter={todayHere()}
              aria-label={t('handling.signedOn')}
            />
          </div>
          <Button type="primary" loading={sign.busy} onClick={() => void submit()}>
            {t('handling.sign')}
          </Button>
        </Flex>
      )}
    </Card>
  );
};
