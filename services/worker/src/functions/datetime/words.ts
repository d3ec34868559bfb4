/** Names of months, days and eras in the locale that Spark formats by (`Locale.US`). */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
export const ERAS = { short: ['BC', 'AD'], long: ['Before Christ', 'Anno Domini'] } as const;
export const short = (name: string): string => name.slice(0, 3);
