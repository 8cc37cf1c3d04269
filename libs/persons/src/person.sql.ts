/** Columns of `person p` as PersonRow names them. */
export const PERSON_COLUMNS = `p.id, p.is_sealed as "isSealed", p.version, p.document_kind as "documentKind", p.sex, p.name, p.document,
  p.phone, p.address, p.birth_day as "birthDay", p.key_id as "keyId", p.erased_at as "erasedAt"`;

/** True for whoever may look into `person p`: everybody of the unit, or the team alone when the person is sealed. */
export const isOpenTo = (account: string): string =>
  `(not p.is_sealed or exists (select 1 from person_team t where t.partition_id = p.partition_id and t.tenant_id = p.tenant_id
     and t.person_id = p.id and t.account_id = ${account}))`;
