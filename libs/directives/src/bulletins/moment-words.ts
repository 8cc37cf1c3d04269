/** A moment as official texts write it, in the time zone of the unit: 2026年6月20日17时. */
export function momentWords(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return `${part('year')}年${part('month')}月${part('day')}日${part('hour')}时`;
}
