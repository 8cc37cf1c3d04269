/** The unit of the alias, a row of `org_unit`, as the JSON that `UnitName` describes. */
export const unitNameJson = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name, 'placeName', ${alias}.place_name, 'level', ${alias}.level)`;
