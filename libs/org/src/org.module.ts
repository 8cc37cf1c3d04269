import { Module } from '@nestjs/common';
import { UnitService } from './unit.service.js';

/** The unit tree, the people in it and their sign-in. Whoever imports it provides the `Database`. */
@Module({ providers: [UnitService], exports: [UnitService] })
export class OrgModule {}
