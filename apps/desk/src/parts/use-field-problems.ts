import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { fieldPath, type Problem } from '../api/problems.js';

/** Puts each problem under the field it belongs to; what was typed stays. */
export const useFieldProblems = (form: FormInstance, problems: Problem[]): void => {
  useEffect(() => {
    const fields = problems.flatMap(({ field, message }) =>
      field ? [{ name: fieldPath(field), errors: [message] }] : [],
    );
    if (fields.length > 0) form.setFields(fields);
  }, [form, problems]);
};
