/** A unit of the alias as the API names it (`UnitName`). */
export const nameOf = (unit: string): string =>
  `jsonb_build_object('id', ${unit}.id, 'code', ${unit}.code, 'name', ${unit}.name, 'placeName', ${unit}.place_name, 'level', ${unit}.level)`;
