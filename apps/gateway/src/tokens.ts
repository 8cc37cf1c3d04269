/** Injection tokens for what has no class of its own; everything else is injected by its class. */
export const CONFIG = Symbol('Config');
export const LOGGER = Symbol('Logger');
export const CLOCK = Symbol('Clock');
