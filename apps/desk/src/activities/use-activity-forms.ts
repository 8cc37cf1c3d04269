import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ActivityFormsDocument, type ActivityFormsQuery, type ActivityKind } from '../generated/graphql.js';

export type ActivityForm = ActivityFormsQuery['activityForms'][number];

/** What is asked for each kind of activity; the server decides, the desk only draws. */
export const useActivityForms = () => {
  const { t, i18n } = useTranslation();
  const { data, problems, again } = useAsk(ActivityFormsDocument, {});
  const forms = useMemo(() => data?.activityForms ?? [], [data]);
  const english = i18n.language === 'en';
  const nameOfKind = useCallback(
    (kind: ActivityKind): string =>
      (english ? undefined : forms.find((form) => form.kind === kind)?.name) ?? t(`activity.kind.${kind}`),
    [forms, english, t],
  );
  const formOf = useCallback(
    (kind: ActivityKind | undefined) => forms.find((form) => form.kind === kind),
    [forms],
  );
  return { forms, formOf, nameOfKind, problems, again };
};
