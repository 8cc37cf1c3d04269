import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

import { credentials } from '../api/client.js';
import { en } from './en.js';
import { fillIn, type Language, type MessageKey, type MessageParams } from './messages.js';
import { zh } from './zh.js';

export type Translate = (key: MessageKey, params?: MessageParams) => string;

interface Texts {
  t: Translate;
  language: Language;
  setLanguage(language: Language): void;
}

const KEY = 'fayuan.language';
const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN',
  );
  // Read by requests that children start while they mount, so it cannot wait for the effect below.
  credentials.language = language;
  useEffect(() => {
    localStorage.setItem(KEY, language);
    document.documentElement.lang = language;
  }, [language]);
  const texts = useMemo<Texts>(() => {
    const words: Record<MessageKey, string> = language === 'en' ? en : zh;
    return { t: (key, params = {}) => fillIn(words[key], params), language, setLanguage };
  }, [language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** Texts of the chosen language. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts outside of TextsProvider');
  return texts;
}
