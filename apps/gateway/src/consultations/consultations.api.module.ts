import { Module } from '@nestjs/common';
import { CasesModule } from '@fayuan/cases';
import { ConsultationResolver } from './consultation.resolver.js';

@Module({ imports: [CasesModule], providers: [ConsultationResolver] })
export class ConsultationsApiModule {}
