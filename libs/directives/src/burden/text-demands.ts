export type DemandKind = 'report' | 'evidence' | 'further_paper';

/** A place in the text that asks those below for one more paper. */
export interface TextDemand {
  readonly kind: DemandKind;
  /** Position of the section. */
  readonly section: number;
  /** The words found. */
  readonly phrase: string;
}

/**
 * 《整治形式主义为基层减负若干规定》一、3：一般不提出报送贯彻落实情况、制定配套文件的要求。Words that ask for it, with at most
 * a short run of other characters between verb and paper; a hint for the drafter, so it may miss or find too much.
 */
const ASKS: readonly (readonly [DemandKind, RegExp])[] = [
  [
    'report',
    /(?:报送|上报|提交|书面报告|报告)[^。；\n]{0,20}?(?:落实情况|工作总结|总结|报告|书面材料|文字材料)/gu,
  ],
  ['evidence', /(?:佐证|印证|证明)(?:性)?材料|痕迹(?:资料|材料)|(?:纸质|图文)(?:资料|台账|材料)/gu],
  ['further_paper', /制定[^。；\n]{0,20}?(?:实施方案|实施意见|工作方案|配套文件|贯彻意见)/gu],
];

/** Every such place, section by section, in the order of the text. */
export const textDemands = (sections: readonly { readonly text: string }[]): TextDemand[] =>
  sections.flatMap(({ text }, section) =>
    ASKS.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((found) => ({ at: found.index, kind, section, phrase: found[0] })),
    )
      .sort((a, b) => a.at - b.at)
      .map(({ kind, section: of, phrase }) => ({ kind, section: of, phrase })),
  );
