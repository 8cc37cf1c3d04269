import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../session/session.js';
import type { SectionProps } from './shown-case.js';

/** Leads to the form in which an application is mended, while that can be done. */
export const AmendLink = ({ shown, file }: Omit<SectionProps, 'onDone'>) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const navigate = useNavigate();
  const isOpen = shown.stage === 'RECEIVED' || shown.stage === 'SUPPLEMENTING';
  if (!isOpen || !file.filing || !may('case.review')) return null;
  return <Button onClick={() => void navigate(`/cases/${shown.id}/edit`)}>{t('application.amend')}</Button>;
};
