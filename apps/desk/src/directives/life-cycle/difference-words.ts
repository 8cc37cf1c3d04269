import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndicators } from '../../figures/use-indicators.js';
import type { ChangeFieldsFragment } from '../../generated/graphql.js';
import { useUnitNames } from '../../org/use-unit-names.js';
import { namedUnits, partOf, type UnitShare } from './difference.js';

export type Difference = ChangeFieldsFragment['differences'][number];

/** Says in words which field of a directive differs. */
export const useFieldName = () => {
  const { t } = useTranslation();
  const words: Record<string, string> = {
    title: t('directive.title'),
    theme: t('directive.theme'),
    objective: t('directive.objective'),
    startsOn: t('directive.startsOn'),
    endsOn: t('directive.endsOn'),
    reportDue: t('directive.reportDue'),
  };
  const ofTask: Record<string, string> = {
    title: t('task.title'),
    indicator: t('task.indicator'),
    target: t('task.target'),
    dueOn: t('task.dueOn'),
    evidence: t('lifeCycle.part.evidence'),
    evidenceCount: t('lifeCycle.part.evidenceCount'),
    leadUnitId: t('lifeCycle.part.leadUnit'),
    coUnitIds: t('lifeCycle.part.coUnits'),
    milestones: t('lifeCycle.part.milestones'),
    split: t('lifeCycle.part.split'),
  };
  return ({ field, subject }: Difference): string => {
    const [list, at = '', part = ''] = field.split('.');
    if (list === 'sections') {
      const number = Number(at) + 1;
      return part === 'heading'
        ? t('lifeCycle.sectionHeading', { number })
        : t('lifeCycle.sectionText', { number });
    }
    if (list !== 'tasks') return words[field] ?? field;
    const what = ofTask[part] ?? t('lifeCycle.otherDemand');
    return t('lifeCycle.ofTask', { task: subject ?? '', what });
  };
};

/** Says in words what stood in a field and what stands there; units by their names, rules by their words. */
export const useValueWords = (differences: Difference[]) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  const ids = useMemo(() => namedUnits(differences), [differences]);
  const names = useUnitNames(ids);
  const nameOfUnit = (id: string) => names.get(id) ?? t('lifeCycle.part.anotherUnit');
  const list = (words: string[]) => words.join(t('lifeCycle.part.and'));
  const amount = ({ name, quantity }: { name: string; quantity: number }) =>
    t('lifeCycle.part.amount', { name, quantity });
  const words: Record<string, (value: string) => string> = {
    indicator: nameOf,
    evidence: (rule) => t(`lifeCycle.evidence.${rule as 'none'}`),
    leadUnitId: nameOfUnit,
    coUnitIds: (value) => list((JSON.parse(value) as string[]).map(nameOfUnit)),
    milestones: (value) =>
      list(
        (JSON.parse(value) as { on: string; quantity: number }[]).map(({ on, quantity }) =>
          amount({ name: on, quantity }),
        ),
      ),
    split: (value) =>
      list(
        (JSON.parse(value) as { shares: UnitShare[] }).shares.map(({ unitId, quantity }) =>
          amount({ name: nameOfUnit(unitId), quantity }),
        ),
      ),
  };
  return ({ field }: Difference, value: string): string => {
    const said = field.startsWith('tasks.') ? words[partOf(field)] : undefined;
    return said ? said(value) : value;
  };
};
