import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { useAsk } from '../api/use-ask.js';
import { ConsultationForApplicationDocument } from '../generated/graphql.js';
import type { ApplicationValues } from './application-values.js';
import { valuesOfConsultation } from './of-consultation.js';

/**
 * Fills a new application in with what its consultation said; a draft that is opened says it itself.
 * @returns who asked, masked, as far as it was told
 */
export const useConsultationTakenOver = (id: string | null, form: FormInstance<ApplicationValues>) => {
  const { data } = useAsk(ConsultationForApplicationDocument, { id: id ?? '' }, { pause: id === null });
  const consultation = data?.consultation;
  const note = data?.consultationNote ?? null;
  useEffect(() => {
    if (consultation && !form.isFieldsTouched())
      form.setFieldsValue(valuesOfConsultation(consultation, note));
  }, [consultation, note, form]);
  return consultation?.asker ?? null;
};
