import { Module } from '@nestjs/common';
import { CasesModule, ComplaintPersonHolder, HoldersOfCases, PaperPersonHolder } from '@fayuan/cases';
import { PersonHolders, PersonsModule } from '@fayuan/persons';
import { PersonResolver } from './person.resolver.js';

/** Persons, and every domain that holds some. */
@Module({ imports: [PersonsModule, CasesModule], providers: [PersonResolver] })
export class PersonsApiModule {
  constructor(
    holders: PersonHolders,
    cases: HoldersOfCases,
    complaints: ComplaintPersonHolder,
    papers: PaperPersonHolder,
  ) {
    for (const holder of [...cases.all, complaints, papers]) holders.add(holder);
  }
}
