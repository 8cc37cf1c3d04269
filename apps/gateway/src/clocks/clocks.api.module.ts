import { Module } from '@nestjs/common';
import { ClocksModule } from '@fayuan/clocks';
import { CaseClocksResolver, ClockResolver } from './clock.resolver.js';

@Module({ imports: [ClocksModule], providers: [ClockResolver, CaseClocksResolver] })
export class ClocksApiModule {}
