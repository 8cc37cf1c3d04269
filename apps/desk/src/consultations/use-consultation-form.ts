import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ConsultationFormDocument, type ConsultationFormQuery } from '../generated/graphql.js';

type Choices = ConsultationFormQuery['consultationForm'];
const NOTHING: Choices = { channels: [], branches: [], groups: [], results: [] };

interface Option {
  value: string;
  label: string;
}

/** What a consultation can be, in the reader's language, as choices of fields and as names of codes. */
export const useConsultationForm = () => {
  const { t } = useTranslation();
  const form = useAsk(ConsultationFormDocument, {}).data?.consultationForm ?? NOTHING;
  return useMemo(() => {
    const { channels, branches, groups, results } = form;
    const options = <Code extends string>(choices: readonly { code: Code; name: string }[]) =>
      choices.map(({ code, name }) => ({ value: code, label: name }));
    const matters = branches.map((branch) => ({
      label: branch.name,
      options: [
        ...options(branch.topics),
        { value: branch.code, label: t('consultation.otherOf', { branch: branch.name }) },
      ] satisfies Option[],
    }));
    const topics = branches.flatMap((branch) => [branch, ...branch.topics]);
    const names = new Map<string, string>(
      [...channels, ...topics, ...groups, ...results].map(({ code, name }) => [code, name]),
    );
    const nameOf = (code: string) => names.get(code) ?? code;
    return {
      channels: options(channels),
      matters,
      branches: options(branches),
      groups: options(groups),
      results: options(results),
      nameOf,
      namesOf: (codes: readonly string[]) => codes.map(nameOf).join(t('consultation.joint')),
    };
  }, [form, t]);
};
