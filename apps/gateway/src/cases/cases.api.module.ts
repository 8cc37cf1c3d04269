import { Module } from '@nestjs/common';
import { CasesModule } from '@fayuan/cases';
import { CaseResolver } from './case.resolver.js';

@Module({ imports: [CasesModule], providers: [CaseResolver] })
export class CasesApiModule {}
