import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BeginFromTemplateQuery } from '../../generated/graphql.js';

type Words = BeginFromTemplateQuery['beginFromTemplate']['review'][number];

/** The dates and ordinals in title and text that were moved on, to be looked at before the draft is sent. */
export const ReviewList = ({ review }: { review: Words[] }) => {
  const { t } = useTranslation();
  if (review.length === 0) return null;
  const place = (field: string): string => {
    const [list, at = '', part] = field.split('.');
    const number = Number(at) + 1;
    if (list !== 'sections') return t(list === 'title' ? 'directive.title' : 'directive.theme');
    return part === 'heading'
      ? t('lifeCycle.sectionHeading', { number })
      : t('lifeCycle.sectionText', { number });
  };
  return (
    <Alert
      showIcon
      closable
      type="warning"
      title={t('drafting.review', { count: review.length })}
      description={
        <ul>
          {review.map(({ field, found, proposed }, at) => (
            <li key={at}>
              {place(field)}：<del>{found}</del> → <ins>{proposed}</ins>
            </li>
          ))}
        </ul>
      }
    />
  );
};
