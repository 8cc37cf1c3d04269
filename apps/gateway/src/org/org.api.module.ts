import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { UnitResolver } from './unit.resolver.js';

@Module({ providers: [UnitResolver, AccountResolver] })
export class OrgApiModule {}
