import { useMemo } from 'react';
import { useAsk } from '../api/use-ask.js';
import { ApplicationChoicesDocument, type ApplicationChoicesQuery } from '../generated/graphql.js';

type Choices = ApplicationChoicesQuery['applicationChoices'];
export type ChoiceList = Exclude<keyof Choices, '__typename'>;

const NOTHING: Choices = {
  matters: [],
  noMeansGrounds: [],
  notVerifiedGrounds: [],
  urgentGrounds: [],
  refusalReasons: [],
  materials: [],
  noticeGrounds: [],
  requestGrounds: [],
  treatmentGrounds: [],
};

/** The choices of the forms in the reader's language, as options of fields and as names of codes. */
export const useChoices = () => {
  const choices = useAsk(ApplicationChoicesDocument, {}).data?.applicationChoices ?? NOTHING;
  return useMemo(() => {
    const lists = Object.values(choices).filter(Array.isArray) as Choices['materials'][];
    const names = new Map(lists.flat().map(({ code, text }) => [code, text]));
    return {
      matters: choices.matters,
      optionsOf: (list: ChoiceList) =>
        choices[list].map(({ code, text, article }) => ({
          value: code,
          label: article ? `${text}（${article}）` : text,
        })),
      nameOf: (code: string) => names.get(code) ?? code,
    };
  }, [choices]);
};
