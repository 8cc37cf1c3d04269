import { Module } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { ReorganisationService } from './reorganisation/reorganisation.service.js';
import { UnitListService } from './unit-list.service.js';
import { UnitService } from './unit.service.js';

const SERVICES = [AccountService, ReorganisationService, UnitListService, UnitService];

/** The unit tree, the people in it and their sign-in. Whoever imports it provides the `Database`. */
@Module({ providers: SERVICES, exports: SERVICES })
export class OrgModule {}
