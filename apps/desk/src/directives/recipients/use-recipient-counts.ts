import { useEffect, useState } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { RecipientCountsDocument, type RecipientCountsQuery } from '../../generated/graphql.js';
import { everyone, type RecipientsDraft } from '../recipients.js';

export type RecipientCounts = RecipientCountsQuery['recipientCounts'];

const SETTLE_MS = 300;

/** How many units would receive it, by role, level and kind; null while the choice is still being counted. */
export const useRecipientCounts = (
  recipients: RecipientsDraft | undefined,
  options: { pause?: boolean } = {},
): RecipientCounts | null => {
  const question = JSON.stringify(recipients ?? everyone());
  const [settled, setSettled] = useState(question);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(question), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [question]);
  const { data, fetching } = useAsk(
    RecipientCountsDocument,
    { recipients: JSON.parse(settled) as RecipientsDraft },
    options,
  );
  return question === settled && !fetching ? (data?.recipientCounts ?? null) : null;
};
