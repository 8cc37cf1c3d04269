/** Entity classes the gateway may insert by `Tx.insert`; every domain lib adds its own here. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM takes entity classes as Function
export const ENTITIES: readonly Function[] = [];
