/** What a measurement found; printed as one JSON line. */
export type BenchResult = Readonly<Record<string, string | number>>;
