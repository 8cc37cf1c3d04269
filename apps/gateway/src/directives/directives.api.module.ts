import { Module } from '@nestjs/common';
import { DirectivesModule } from '@fayuan/directives';
import { FilesApiModule } from '../http/files.api.module.js';
import { ArchiveFileController } from './archive-file.controller.js';
import { ArchiveFileResolver } from './archive-file.resolver.js';
import { BoardResolver } from './board.resolver.js';
import { BoardUnitsResolver } from './board-units.resolver.js';
import { BurdenResolver } from './burden.resolver.js';
import { BulletinResolver } from './bulletins/bulletin.resolver.js';
import { CorrespondencePaperController } from './correspondence/correspondence-paper.controller.js';
import { CorrespondenceResolver } from './correspondence/correspondence.resolver.js';
import { LetterResolver } from './correspondence/letter.resolver.js';
import { DirectiveActsResolver } from './directive-acts.resolver.js';
import { DirectivePaperController } from './directive-paper.controller.js';
import { DirectiveResolver } from './directive.resolver.js';
import { LineageResolver } from './lineage.resolver.js';
import { PlanningResolver } from './planning.resolver.js';
import { DraftPaperResolver } from './draft-paper.resolver.js';
import { DraftingResolver } from './drafting.resolver.js';
import { LifeCycleResolver } from './life-cycle.resolver.js';
import { ReceiptResolver } from './receipt.resolver.js';
import { RecipientsResolver } from './recipients/recipients.resolver.js';
import { ReportResolver } from './report.resolver.js';
import { ExtensionResolver } from './extension.resolver.js';
import { SplitResolver } from './split.resolver.js';
import { TaskResolver } from './task.resolver.js';

@Module({
  imports: [DirectivesModule, FilesApiModule],
  controllers: [ArchiveFileController, CorrespondencePaperController, DirectivePaperController],
  providers: [
    ArchiveFileResolver,
    BoardResolver,
    BoardUnitsResolver,
    BurdenResolver,
    BulletinResolver,
    CorrespondenceResolver,
    LetterResolver,
    DirectiveResolver,
    DirectiveActsResolver,
    LineageResolver,
    PlanningResolver,
    DraftPaperResolver,
    DraftingResolver,
    LifeCycleResolver,
    ReceiptResolver,
    RecipientsResolver,
    ReportResolver,
    SplitResolver,
    TaskResolver,
    ExtensionResolver,
  ],
})
export class DirectivesApiModule {}
