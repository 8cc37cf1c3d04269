import { useTranslation } from 'react-i18next';

/** Names what the catalogues hold in both languages in that of the reader. */
export const useNamed = (): ((named: { name: string; nameEn: string }) => string) => {
  const { i18n } = useTranslation();
  return ({ name, nameEn }) => (i18n.language === 'en' ? nameEn : name);
};
