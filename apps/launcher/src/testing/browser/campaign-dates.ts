const DAY_MS = 86_400_000;

/** The day that many days from now, where the demo lies. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The days of a campaign that is under way: the city's, and the earlier ones that the county sets its stations. */
export const campaignDates = () => ({
  startsOn: dayFromNow(-10),
  endsOn: dayFromNow(20),
  taskDue: dayFromNow(18),
  reportDue: dayFromNow(30),
  ownDue: dayFromNow(15),
});
