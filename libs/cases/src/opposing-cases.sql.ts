/**
 * Cases of the own centre on the other side of a case: its opponent is aided in them, or its recipient is their opponent. The same
 * person is known by the keyed digest of the document, or as the very same row.
 * @param caseId, partitionId placeholders such as `$1`. @returns a select of `case_id`
 */
export const opposingCases = (caseId: string, partitionId: string): string => `
  select r.case_id from case_digest o
  join case_digest r on r.partition_id = o.partition_id and r.digest = o.digest and r.role <> o.role and r.case_id <> o.case_id
  where o.partition_id = ${partitionId} and o.case_id = ${caseId}
  union
  select r.case_id from case_party o
  join case_party r on r.partition_id = o.partition_id and r.person_id = o.person_id and r.case_id <> o.case_id
    and (o.role, r.role) in (('opponent', 'recipient'), ('recipient', 'opponent'))
  where o.partition_id = ${partitionId} and o.case_id = ${caseId}`;
