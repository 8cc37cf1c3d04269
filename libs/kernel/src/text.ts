export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One message in both languages of the product. */
export type Text = Readonly<Record<Locale, string>>;

/** A message in both languages: Chinese first, English second. */
export const words = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
