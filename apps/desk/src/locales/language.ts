import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

export type Language = 'zh-CN' | 'en';

const STORED = 'fayuan.desk.language';

const storedLanguage = (): Language => (localStorage.getItem(STORED) === 'en' ? 'en' : 'zh-CN');

const applyLanguage = (language: string): void => {
  document.documentElement.lang = language;
};

/** Starts the texts: Chinese unless this browser was switched to English before. */
export const startLanguage = (): i18n => {
  const instance = createInstance();
  const language = storedLanguage();
  void instance.use(initReactI18next).init({
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    lng: language,
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  applyLanguage(language);
  return instance;
};

/** Switches all texts, also those the server sends from now on, and remembers the choice in this browser. */
export const switchLanguage = (instance: i18n, language: Language): void => {
  localStorage.setItem(STORED, language);
  applyLanguage(language);
  void instance.changeLanguage(language);
};
