import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { Persons } from '@fayuan/persons';
import { ConsultationReader } from '../consultations/consultation-reader.js';
import type { ApplicationInput } from './application.js';

/** Applications that come of a consultation: nothing said there is typed again. */
@Injectable()
export class ApplicationOfConsultation {
  constructor(
    private readonly persons: Persons,
    private readonly consultations: ConsultationReader,
  ) {}

  /** What the form leaves empty of the applicant is taken from the consultation it comes of. */
  async completed(tx: Tx, input: ApplicationInput): Promise<ApplicationInput> {
    if (!input.consultationId) return input;
    const { personId } = await this.consultations.forApplication(tx, input.consultationId);
    if (personId === null) return input;
    const known = await this.persons.details(tx, personId, 'application');
    const typed = Object.fromEntries(
      Object.entries(input.applicant).filter(
        ([, value]) => value !== null && value !== undefined && value !== '',
      ),
    );
    return { ...input, applicant: { ...known, ...typed, name: input.applicant.name || (known.name ?? '') } };
  }

  /** The consultation has become the application, and cannot become another. */
  markConverted(tx: Tx, consultationId: string, id: string): Promise<void> {
    return this.consultations.markConverted(tx, consultationId, id);
  }
}
