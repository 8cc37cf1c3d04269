export { type Logger, makeLogger } from './logger.js';
export { counter, histogram, metricsText } from './metrics.js';
export { type Probe, serveHealth } from './health-server.js';
export { stopOnSignal } from './stop-on-signal.js';
