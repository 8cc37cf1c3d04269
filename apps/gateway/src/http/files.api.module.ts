import { Module } from '@nestjs/common';
import { resolve } from 'node:path';
import type { Config } from '@fayuan/config';
import { FileStore } from '@fayuan/files';
import { CONFIG } from '../tokens.js';

const store = {
  provide: FileStore,
  inject: [CONFIG],
  useFactory: (config: Config) => new FileStore(resolve(config.FILES_DIR)),
};

/** The one place where files lie. */
@Module({ providers: [store], exports: [store] })
export class FilesApiModule {}
