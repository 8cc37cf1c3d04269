import { Injectable } from '@nestjs/common';
import type { PersonHolder } from '@fayuan/persons';
import { LetterPersonHolder } from '../letters/letter-person-holder.js';
import { CasePersonHolder } from './case-person-holder.js';
import { ConsultationPersonHolder } from './consultation-person-holder.js';
import { IntakePersonHolder } from './intake-person-holder.js';

/** What applications and consultations hold of persons, in the order in which they are asked. */
@Injectable()
export class HoldersOfCases {
  readonly all: readonly PersonHolder[];

  constructor(
    cases: CasePersonHolder,
    intakes: IntakePersonHolder,
    consultations: ConsultationPersonHolder,
    letters: LetterPersonHolder,
  ) {
    this.all = [cases, intakes, consultations, letters];
  }
}
