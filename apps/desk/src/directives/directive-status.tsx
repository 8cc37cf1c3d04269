import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DirectiveStatus } from '../generated/graphql.js';

const colours: Record<DirectiveStatus, string> = {
  DRAFT: 'default',
  IN_REVIEW: 'blue',
  SIGNED_OFF: 'cyan',
  ISSUING: 'blue',
  ISSUED: 'green',
  CLOSED: 'default',
  WITHDRAWN: 'default',
};

export const DirectiveStatusTag = ({ status }: { status: DirectiveStatus }) => {
  const { t } = useTranslation();
  return <Tag color={colours[status]}>{t(`directive.status.${status}`)}</Tag>;
};
