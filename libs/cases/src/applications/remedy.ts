/** Until when and with whom an objection is lodged. */
export interface RemedyTerms {
  readonly placeName: string;
  /** Length of the term in days; null where no rule is known. */
  readonly days: number | null;
}

/**
 * The paragraph that a refusal must carry (Legal Aid Act arts. 43 and 49; 办理法律援助案件程序规定 arts. 19 and 22): who hears an
 * objection, by when, and what comes after it.
 */
export const remedyParagraph = ({ placeName, days }: RemedyTerms): string =>
  `如不服本决定，可以自收到本决定之日起${days === null ? '规定期限' : `${days}日`}内向${placeName}司法局提出异议；` +
  '司法行政部门应当自收到异议之日起五日内进行审查，作出维持本决定或者责令改正的决定。' +
  '对司法行政部门维持决定不服的，可以依法申请行政复议或者提起行政诉讼（《中华人民共和国法律援助法》第四十九条）。';
