import { Module } from '@nestjs/common';
import { PersonHolders } from './person-holders.js';
import { PersonTeamService } from './person-team.service.js';
import { PersonService } from './person.service.js';
import { Persons } from './persons.js';

const PROVIDERS = [PersonHolders, PersonService, PersonTeamService, Persons];

/** Natural persons. Whoever imports it provides the `Database`, the `DataKeys` and the `PersonKeys`. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class PersonsModule {}
