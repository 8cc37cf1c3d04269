import { Module } from '@nestjs/common';
import { ClockService } from './clock.service.js';
import { ClockRuleService } from './clock-rule.service.js';
import { Clocks } from './clocks.service.js';

/** The clocks of the law. Whoever imports it provides the `Database` and the `Bells`. */
@Module({
  providers: [Clocks, ClockService, ClockRuleService],
  exports: [Clocks, ClockService, ClockRuleService],
})
export class ClocksModule {}
