import { Module } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { UnitService } from './unit.service.js';

/** The unit tree, the people in it and their sign-in. Whoever imports it provides the `Database`. */
@Module({ providers: [UnitService, AccountService], exports: [UnitService, AccountService] })
export class OrgModule {}
