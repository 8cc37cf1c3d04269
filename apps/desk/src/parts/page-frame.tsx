import { Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  /** A line under the title. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Every page: its title with what can be done on the right, then its content. */
export const PageFrame = ({ title, note, actions, children }: Props) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('app.pageTitle', { page: title });
  }, [t, title]);
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="start" gap={16} wrap className="page-head">
        <div className="page-title">
          <Typography.Title level={1}>{title}</Typography.Title>
          {note && <div className="muted">{note}</div>}
        </div>
        <Flex gap={8} wrap>
          {actions}
        </Flex>
      </Flex>
      {children}
    </Flex>
  );
};
