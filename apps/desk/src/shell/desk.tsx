import { LoadingOutlined } from '@ant-design/icons';
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

/** antd's own wheel is read as part of the button's name, and may stay in it when the work was done in a moment. */
const BUTTON = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

/** The whole desk: words, colours, session, pages. */
export const Desk = () => {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  dayjs.locale(isEnglish ? 'en' : 'zh-cn');
  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);
  return (
    <ConfigProvider theme={theme} locale={isEnglish ? english : chinese} button={BUTTON}>
      <App>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </App>
    </ConfigProvider>
  );
};
