import type { zh } from './zh.js';

export type MessageKey = keyof typeof zh;
export type MessageParams = Record<string, string | number>;
export type Language = 'zh-CN' | 'en';

/** A text with its `{name}` places filled in; a place without a value stays visible rather than vanish. */
export function fillIn(template: string, params: MessageParams): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
