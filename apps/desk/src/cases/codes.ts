/** Codes of the forms, in the order in which they are offered. */
export const DOCUMENT_KINDS = [
  'RESIDENT_ID',
  'RESIDENCE_PERMIT',
  'HK_MACAO_PERMIT',
  'TAIWAN_PERMIT',
  'PASSPORT',
  'FOREIGN_PERMANENT_ID',
  'OTHER',
] as const;

export const CASE_TYPES = ['CIVIL', 'CRIMINAL', 'ADMINISTRATIVE'] as const;

export const CASE_FORMS = [
  'CIVIL_SUIT',
  'ADMINISTRATIVE_SUIT',
  'PETITION',
  'NOTARY',
  'FORENSIC',
  'OTHER_NON_LITIGATION',
] as const;

export const GROUPS = [
  'WOMEN',
  'ELDERLY',
  'MINORS',
  'DISABLED',
  'FARMERS',
  'MIGRANT_WORKERS',
  'MINORITIES',
  'MILITARY',
  'FOREIGNERS',
] as const;

export const PROOFS = ['STATEMENT', 'PROMISE', 'DATA_SHARING'] as const;
export const MEANS_WAYS = ['no_condition', 'not_verified', 'tested'] as const;
export const FORWARDERS = ['AGENCY', 'DETENTION', 'DUTY_LAWYER'] as const;
export const HELP_KINDS = ['ADVICE', 'PLEA', 'PROCEDURE', 'OTHER'] as const;
export const HELP_PLACES = [
  'COURT',
  'DETENTION_CENTER',
  'PROCURATORATE',
  'POLICE',
  'PRISON',
  'OTHER',
] as const;
