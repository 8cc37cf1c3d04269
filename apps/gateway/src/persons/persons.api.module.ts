import { Module } from '@nestjs/common';
import { CasePersonHolder, CasesModule, ConsultationPersonHolder, IntakePersonHolder } from '@fayuan/cases';
import { PersonHolders, PersonsModule } from '@fayuan/persons';
import { PersonResolver } from './person.resolver.js';

/** Persons, and every domain that holds some. */
@Module({ imports: [PersonsModule, CasesModule], providers: [PersonResolver] })
export class PersonsApiModule {
  constructor(
    holders: PersonHolders,
    cases: CasePersonHolder,
    intakes: IntakePersonHolder,
    consultations: ConsultationPersonHolder,
  ) {
    for (const holder of [cases, intakes, consultations]) holders.add(holder);
  }
}
