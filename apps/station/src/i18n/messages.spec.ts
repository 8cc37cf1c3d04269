import { en } from './en.js';
import { fillIn } from './messages.js';
import { zh } from './zh.js';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('leaves no text empty and mixes no Chinese into English', () => {
    for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text.trim()).not.toBe('');
    for (const text of Object.values(en)) expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(Object.entries(zh))('fills the same places in both languages: %s', (key, text) => {
    expect(places(en[key as keyof typeof zh])).toEqual(places(text));
  });
});

describe('fillIn', () => {
  it('fills places and shows those without a value', () => {
    expect(fillIn('待发送 {count}{x}', { count: 0 })).toBe('待发送 0{x}');
  });
});
