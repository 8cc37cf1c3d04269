import { useTranslation } from 'react-i18next';
import type { Light } from '../generated/graphql.js';
import { daysBetween, todayHere } from './format.js';
import { lightShapes, lightWord } from './lights.js';

/** A light as shape and word; with the due day it also says how near or how late. */
export const LightTag = ({ light, dueOn }: { light: Light; dueOn?: string | null | undefined }) => {
  const { t } = useTranslation();
  const word = lightWord(light, dueOn ? daysBetween(todayHere(), dueOn) : undefined);
  return (
    <span className={`light light-${light.toLowerCase()}`}>
      <span aria-hidden="true">{lightShapes[light]}</span>
      {'count' in word ? t(word.key, { count: word.count }) : t(word.key)}
    </span>
  );
};
