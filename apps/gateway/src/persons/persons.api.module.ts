import { Module } from '@nestjs/common';
import { CasesModule, ComplaintPersonHolder, HoldersOfCases } from '@fayuan/cases';
import { PersonHolders, PersonsModule } from '@fayuan/persons';
import { PersonResolver } from './person.resolver.js';

/** Persons, and every domain that holds some. */
@Module({ imports: [PersonsModule, CasesModule], providers: [PersonResolver] })
export class PersonsApiModule {
  constructor(holders: PersonHolders, cases: HoldersOfCases, complaints: ComplaintPersonHolder) {
    for (const holder of [...cases.all, complaints]) holders.add(holder);
  }
}
