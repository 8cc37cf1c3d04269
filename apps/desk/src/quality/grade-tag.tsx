import { useTranslation } from 'react-i18next';
import type { FileGrade } from '../generated/graphql.js';
import { StateTag, type Tone } from '../parts/state-tag.js';

export const GRADES: readonly FileGrade[] = ['EXCELLENT', 'GOOD', 'PASSED', 'FAILED'];

const TONES: Readonly<Record<FileGrade, Tone>> = {
  EXCELLENT: 'good',
  GOOD: 'good',
  PASSED: 'plain',
  FAILED: 'bad',
};

export const GradeTag = ({ grade }: { grade: FileGrade }) => {
  const { t } = useTranslation();
  return <StateTag tone={TONES[grade]}>{t(`fileReview.grades.${grade}`)}</StateTag>;
};
