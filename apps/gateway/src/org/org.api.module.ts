import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { ReorganisationResolver } from './reorganisation.resolver.js';
import { UnitListResolver } from './unit-list.resolver.js';
import { UnitResolver } from './unit.resolver.js';

@Module({ providers: [ReorganisationResolver, UnitListResolver, UnitResolver, AccountResolver] })
export class OrgApiModule {}
