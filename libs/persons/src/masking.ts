const stars = (count: number): string => '*'.repeat(Math.max(count, 1));

function between(text: string, head: number, tail: number): string {
  return `${text.slice(0, head)}${stars(text.length - head - tail)}${tail ? text.slice(-tail) : ''}`;
}

/** The first character and no more than two stars: not even the length of a long name shows. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name;
  return `${first}${stars(Math.min(rest.length, 2))}`;
}

/** Of numbers with 15 characters and more the first 6 (the place) and the last 4; of shorter ones a quarter at either end. */
export function maskedDocument(number: string): string {
  if (number.length >= 15) return between(number, 6, 4);
  const shown = Math.min(2, Math.floor(number.length / 4));
  return between(number, shown, shown);
}

/** Of a mobile the first 3 and the last 4; of a line its area code and the last 2; abroad the first 3 and the last 2. */
export function maskedPhone(number: string): string {
  if (/^\d{11}$/.test(number)) return between(number, 3, 4);
  const [area, line] = number.split('-');
  return line ? `${area}-${between(line, 0, 2)}` : between(number, 3, 2);
}

/** Province and city, roughly: the first 6 characters, never more than a third. */
export const maskedAddress = (address: string): string =>
  `${address.slice(0, Math.min(6, Math.floor(address.length / 3)))}***`;

/** The year, for rules about age. */
export const maskedBirthDay = (day: string): string => `${day.slice(0, 4)}-**-**`;
