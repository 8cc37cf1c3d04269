import { Module } from '@nestjs/common';
import { UnitResolver } from './unit.resolver.js';

@Module({ providers: [UnitResolver] })
export class OrgApiModule {}
