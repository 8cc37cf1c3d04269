import { useMemo } from 'react';

import type { RecordForm } from '../forms/record-draft.js';
import { ActivityFormsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { type KeptData, useKept } from './use-kept.js';

interface Naming {
  name: string;
  unit: string;
}

export interface Catalogue extends Omit<KeptData<unknown>, 'data'> {
  forms: RecordForm[] | undefined;
  /** Name and unit of an indicator; the code itself for one the catalogue does not know. */
  naming(code: string): Naming;
  /** Every indicator a form asks for. */
  codes: string[];
}

/** Forms and indicators in the worker's language, kept for offline use. */
export function useCatalogue(): Catalogue {
  const { language } = useTexts();
  const { data, ...kept } = useKept(`catalogue:${language}`, ActivityFormsDocument, {});
  const catalogue = useMemo(() => {
    const named = <I extends { name: string; nameEn: string }>(item: I): I =>
      language === 'en' ? { ...item, name: item.nameEn } : item;
    const forms = data?.activityForms.map((form) => ({ ...form, measures: form.measures.map(named) }));
    const names = new Map((data?.indicators ?? []).map((item) => [item.code, named(item)]));
    const codes = [...new Set((forms ?? []).flatMap((form) => form.measures.map((measure) => measure.code)))];
    const naming = (code: string): Naming => names.get(code) ?? { name: code, unit: '' };
    return { forms, naming, codes };
  }, [data, language]);
  return { ...kept, ...catalogue };
}
