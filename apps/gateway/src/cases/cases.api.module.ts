import { Module } from '@nestjs/common';
import { CasesModule } from '@fayuan/cases';
import { CaseResolver } from './case.resolver.js';
import { ClosingResolver } from './closing.resolver.js';
import { HandlerResolver } from './handler.resolver.js';
import { HandlingResolver } from './handling.resolver.js';
import { SubsidyResolver } from './subsidy.resolver.js';

@Module({
  imports: [CasesModule],
  providers: [CaseResolver, HandlerResolver, HandlingResolver, ClosingResolver, SubsidyResolver],
})
export class CasesApiModule {}
