import { useEffect, useState } from 'react';

import { ApiFailure, request } from '../api/client.js';
import { EarlierIntakesDocument, type EarlierIntakesQuery } from '../generated/graphql.js';

type Earlier = EarlierIntakesQuery['earlierIntakes'];

/** A name is needed to ask, and does not matter. */
const ANYBODY = '查询';

/**
 * Papers this station took in earlier of the same resident number; none while it is not whole, and without a network. Nothing of the
 * question or the answer is kept on the phone.
 * @param number checked, or null
 */
export function useEarlier(number: string | null): Earlier {
  const [found, setFound] = useState<{ number: string; earlier: Earlier } | null>(null);
  useEffect(() => {
    if (number === null) return;
    let current = true;
    const person = { name: ANYBODY, document: { kind: 'RESIDENT_ID' as const, number } };
    request(EarlierIntakesDocument, { person }).then(
      ({ earlierIntakes }) => {
        // What came back and was handed up anew stands in the list as the new papers.
        const earlier = earlierIntakes.filter((each) => each.state !== 'RETURNED' || each.awaitsMending);
        if (current) setFound({ number, earlier });
      },
      (error: unknown) => {
        // Without an answer there is nothing to hint at.
        if (!(error instanceof ApiFailure)) throw error;
      },
    );
    return () => {
      current = false;
    };
  }, [number]);
  return number !== null && found?.number === number ? found.earlier : [];
}
