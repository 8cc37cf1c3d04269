import { App, ConfigProvider } from 'antd';
import english from 'antd/es/locale/en_US.js';
import chinese from 'antd/es/locale/zh_CN.js';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { SessionGate } from '../session/session-gate.js';
import { router } from './routes.js';
import { theme } from './theme.js';

/** The whole desk: words, colours, session, pages. */
export const Desk = () => {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  dayjs.locale(isEnglish ? 'en' : 'zh-cn');
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  return (
    <ConfigProvider theme={theme} locale={isEnglish ? english : chinese} button={{ autoInsertSpace: false }}>
      <App>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </App>
    </ConfigProvider>
  );
};
