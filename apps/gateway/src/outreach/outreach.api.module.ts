import { Module } from '@nestjs/common';
import { resolve } from 'node:path';
import type { Config } from '@fayuan/config';
import { FilesService, FileStore } from '@fayuan/files';
import { OutreachModule } from '@fayuan/outreach';
import { CONFIG } from '../tokens.js';
import { ActivityResolver } from './activity.resolver.js';
import { PhotosController } from './photos.controller.js';

const store = {
  provide: FileStore,
  inject: [CONFIG],
  useFactory: (config: Config) => new FileStore(resolve(config.FILES_DIR)),
};

@Module({
  imports: [OutreachModule],
  controllers: [PhotosController],
  providers: [ActivityResolver, FilesService, store],
})
export class OutreachApiModule {}
