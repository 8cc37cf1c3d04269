export { type Clock, fixedClock, systemClock } from './clock.js';
export {
  mayNot,
  type Meter,
  type RequestContext,
  requirePermission,
  today,
  worker,
} from './request-context.js';
