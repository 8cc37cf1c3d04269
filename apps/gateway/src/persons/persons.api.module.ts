import { Module } from '@nestjs/common';
import {
  CasePersonHolder,
  CasesModule,
  ConsultationPersonHolder,
  IntakePersonHolder,
  LetterPersonHolder,
} from '@fayuan/cases';
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
    letters: LetterPersonHolder,
  ) {
    for (const holder of [cases, intakes, consultations, letters]) holders.add(holder);
  }
}
