import { Module } from '@nestjs/common';
import { FilesService } from '@fayuan/files';
import { OutreachModule } from '@fayuan/outreach';
import { FilesApiModule } from '../http/files.api.module.js';
import { ActivityResolver } from './activity.resolver.js';
import { FindingResolver } from './inspections/finding.resolver.js';
import { InspectionRoundResolver } from './inspections/inspection-round.resolver.js';
import { InspectionResolver } from './inspections/inspection.resolver.js';
import { PhotosController } from './photos.controller.js';

@Module({
  imports: [OutreachModule, FilesApiModule],
  controllers: [PhotosController],
  providers: [ActivityResolver, FindingResolver, InspectionResolver, InspectionRoundResolver, FilesService],
})
export class OutreachApiModule {}
