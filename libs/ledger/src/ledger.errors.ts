import { Refusal, words } from '@fayuan/kernel';

export const unknownCampaign = (): Refusal =>
  new Refusal({
    code: 'figure.unknown_campaign',
    field: 'campaignId',
    text: words('没有找到这个活动，请从列表中选择', 'No such campaign; choose one from the list'),
  });

export const unknownIndicator = (indicator: string): Refusal =>
  new Refusal({
    code: 'figure.unknown_indicator',
    field: 'indicators',
    text: words(
      `没有代码为“${indicator}”的指标，请从指标目录中选择`,
      `There is no indicator “${indicator}”; choose one of the catalogue`,
    ),
  });

/** Distinct and ratio figures are never summed or averaged (design §3). */
export const notAdditive = (indicator: string): Refusal =>
  new Refusal({
    code: 'figure.not_additive',
    field: 'indicators',
    text: words(
      `指标“${indicator}”不能相加，请逐个单位查看`,
      `The indicator “${indicator}” cannot be summed; look at single units`,
    ),
  });

export const unknownPeriodKind = (kind: string): Refusal =>
  new Refusal({
    code: 'period.unknown_kind',
    field: 'kind',
    text: words(
      `没有名为“${kind}”的统计期，请从列表中选择`,
      `There is no kind of period “${kind}”; choose one of the list`,
    ),
  });

const cannotAdd = (code: string, zh: string, en: string): Refusal =>
  new Refusal({ code: `figure.${code}`, field: 'indicators', text: words(zh, en) });

export const differentUnits = (): Refusal =>
  cannotAdd(
    'different_units',
    '所选指标的计量单位不同，不能相加',
    'The indicators are counted in different units and do not add up',
  );

export const wholeAndPart = (whole: string, part: string): Refusal =>
  cannotAdd(
    'whole_and_part',
    `“${part}”已包含在“${whole}”中，相加会重复计算；请去掉其中一个`,
    `“${part}” is part of “${whole}” and would be counted twice; leave one of them out`,
  );

export const differentBreakdowns = (one: string, other: string): Refusal =>
  cannotAdd(
    'different_breakdowns',
    `“${one}”和“${other}”是同一总数的不同分法，不能相加`,
    `“${one}” and “${other}” divide one total in different ways and do not add up`,
  );

export const overlappingMembers = (breakdown: string): Refusal =>
  cannotAdd(
    'overlapping',
    `“${breakdown}”的各项可能重叠，不能相加`,
    `The members of “${breakdown}” overlap and do not add up`,
  );

export const dateRangeReversed = (): Refusal =>
  new Refusal({
    code: 'figure.range_reversed',
    field: 'to',
    text: words('结束日期早于开始日期', 'The last day comes before the first'),
  });

export const oneIndicatorOnly = (): Refusal =>
  new Refusal({
    code: 'figure.one_indicator',
    field: 'indicators',
    text: words(
      '明细一次只能查看一个指标：不同单位的数字不能相加',
      'Rows are shown for one indicator at a time: quantities of different units do not add up',
    ),
  });

export const badCursor = (): Refusal =>
  new Refusal({
    code: 'page.bad_cursor',
    field: 'after',
    text: words(
      '翻页位置无效，请从第一页重新查看',
      'This page position is not valid; start from the first page',
    ),
  });

/** Beside the totals of the units between, the numbers of a whole level would give away one that is hidden. */
export const levelWithheld = (indicator: string): Refusal =>
  new Refusal({
    code: 'figure.level_withheld',
    field: 'level',
    text: words(
      `指标“${indicator}”可能指向个人，只能逐级查看；请把层级改为“直接下级”`,
      `“${indicator}” could point at a person and is shown level by level only; choose the units right below`,
    ),
  });

/** Rows name the unit that counted them: one by one they would give away a number that is hidden. */
export const rowsWithheld = (indicator: string): Refusal =>
  new Refusal({
    code: 'figure.rows_withheld',
    field: 'indicators',
    text: words(
      `指标“${indicator}”可能指向个人，明细和分月数字只在录入单位查看；本单位可查看总数`,
      `Rows and months of “${indicator}” could point at a person and are shown only to the unit that entered them; look at totals`,
    ),
  });

export const tooManyMonths = (most: number): Refusal =>
  new Refusal({
    code: 'figure.too_many_months',
    field: 'from',
    text: words(
      `逐月数据一次最多查看 ${most} 个月，请缩短期间`,
      `Month by month at most ${most} months are shown at once; choose a shorter span`,
    ),
  });

export const treeDayRequired = (): Refusal =>
  new Refusal({
    code: 'figure.tree_day',
    field: 'treeDay',
    text: words('请选择按哪一天的隶属关系统计', 'Say by the tree of which day to count'),
  });

export const beyondScope = (): Refusal =>
  new Refusal({
    code: 'figure.tree_beyond',
    field: 'treeDay',
    text: words(
      '按该日的隶属关系，其中有单位现已不归您管辖；请按“当时隶属”统计，或由上级单位查询',
      'By the tree of that day some units are counted that stand outside your branch today; count each by its own day, or ask the unit above',
    ),
  });

export const onlyByToday = (): Refusal =>
  new Refusal({
    code: 'figure.only_todays_tree',
    field: 'tree',
    text: words(
      '人数、增减变化和同期比较只按现隶属关系统计；请改选“现隶属”',
      'Persons, changes and comparisons are counted by the tree of today only; choose that one',
    ),
  });
