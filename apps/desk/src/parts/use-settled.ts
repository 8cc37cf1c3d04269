import { useEffect, useState } from 'react';

const SETTLE_MS = 600;

/** A question, once it has not changed for a moment; the earlier one until then. Asked by value, not by identity. */
export const useSettled = <Question>(question: Question): { settled: Question; waiting: boolean } => {
  const written = JSON.stringify(question);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  return { settled: JSON.parse(settled) as Question, waiting: written !== settled };
};
