import { Alert, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DirectiveFieldsFragment } from '../../generated/graphql.js';

const ENDED = ['WITHDRAWN', 'ANNULLED'];

/** True when the directive was withdrawn or annulled: nothing is to be done on it any more. */
export const hasEnded = ({ status }: Pick<DirectiveFieldsFragment, 'status'>): boolean =>
  ENDED.includes(status);

const useSentence = (directive: DirectiveFieldsFragment): string | null => {
  const { t } = useTranslation();
  if (directive.status === 'WITHDRAWN')
    return directive.endedOn ? t('lifeCycle.withdrawn', { day: directive.endedOn }) : null;
  if (directive.status === 'ANNULLED') return t('lifeCycle.annulled', { day: directive.endedOn ?? '' });
  return directive.closedOn ? t('lifeCycle.closedOn', { day: directive.closedOn }) : null;
};

/** How a directive stands when it is not simply in force: ended, closed, replaced, amended, or without its upper one. */
export const Standing = ({ directive, own }: { directive: DirectiveFieldsFragment; own: boolean }) => {
  const { t } = useTranslation();
  const sentence = useSentence(directive);
  const due = directive.receipt?.amendmentSignDue;
  const ended = hasEnded(directive);
  const gone = own && !ended ? directive.upper.find(hasEnded) : undefined;
  return (
    <>
      {sentence && (
        <Alert
          showIcon
          type={ended ? 'error' : 'info'}
          title={sentence}
          description={
            ended && (
              <Flex gap={16} wrap>
                <span className="keep-lines">
                  {t('lifeCycle.why', { reason: directive.endedReason ?? '' })}
                </span>
                {directive.supersededById && (
                  <Link to={`/directives/${directive.supersededById}`}>{t('lifeCycle.superseding')}</Link>
                )}
              </Flex>
            )
          }
        />
      )}
      {gone && <Alert showIcon type="warning" title={t('lifeCycle.upperEnded', { title: gone.title })} />}
      {due && !ended && <Alert showIcon type="warning" title={t('lifeCycle.newSignature', { day: due })} />}
      {directive.supersedesId && (
        <Link to={`/directives/${directive.supersedesId}`}>{t('lifeCycle.superseded')}</Link>
      )}
    </>
  );
};
