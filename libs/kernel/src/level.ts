/** Levels of the tree, from the root down (GB/T 2260 places; `ministry` is the one root above the provinces). */
export const LEVELS = ['ministry', 'province', 'city', 'county', 'township'] as const;
export type Level = (typeof LEVELS)[number];
