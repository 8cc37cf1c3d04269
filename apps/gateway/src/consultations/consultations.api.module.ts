import { Module } from '@nestjs/common';
import { CasesModule } from '@fayuan/cases';
import { ConsultationResolver } from './consultation.resolver.js';
import { ConsultationWorkbookController } from './consultation-workbook.controller.js';

@Module({
  imports: [CasesModule],
  controllers: [ConsultationWorkbookController],
  providers: [ConsultationResolver],
})
export class ConsultationsApiModule {}
