import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Language, switchLanguage } from '../locales/language.js';

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  return (
    <Segmented<Language>
      aria-label={t('session.language')}
      value={i18n.language === 'en' ? 'en' : 'zh-CN'}
      options={[
        { value: 'zh-CN', label: t('app.chinese') },
        { value: 'en', label: t('app.english') },
      ]}
      onChange={(language) => switchLanguage(i18n, language)}
    />
  );
};
