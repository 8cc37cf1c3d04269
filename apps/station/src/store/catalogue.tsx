import { createContext, type ReactNode, useContext, useMemo } from 'react';

import type { RecordForm } from '../forms/record-draft.js';
import { ActivityFormsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useWorkplace } from '../session/workplace.js';
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

const CatalogueContext = createContext<Catalogue | null>(null);

/** Asks for forms and indicators once, in the worker's language, and keeps them for offline use. */
export function CatalogueProvider({ children }: { children: ReactNode }) {
  const { language } = useTexts();
  const kept = useKept(`catalogue:${language}`, ActivityFormsDocument, {}, true);
  const { data } = kept;
  const { childCount } = useWorkplace().person;
  const named = useMemo(() => {
    type Worded = Naming & { nameEn: string; unitEn: string };
    const inLanguage = <I extends Worded>(item: I): I =>
      language === 'en' ? { ...item, name: item.nameEn, unit: item.unitEn } : item;
    const usable = data?.activityForms.filter(
      (form) => childCount > 0 || !form.fields.includes('INSPECTED_UNIT'),
    );
    const forms = usable?.map((form) => ({ ...form, measures: form.measures.map(inLanguage) }));
    const names = new Map((data?.indicators ?? []).map((item) => [item.code, inLanguage(item)]));
    const codes = [...new Set((forms ?? []).flatMap((form) => form.measures.map((measure) => measure.code)))];
    const naming = (code: string): Naming => names.get(code) ?? { name: code, unit: '' };
    return { forms, naming, codes };
  }, [data, language, childCount]);
  const { savedAt, loading, refusal, refresh } = kept;
  const catalogue = useMemo(
    () => ({ ...named, savedAt, loading, refusal, refresh }),
    [named, savedAt, loading, refusal, refresh],
  );
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>;
}

export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('useCatalogue outside of CatalogueProvider');
  return catalogue;
}
