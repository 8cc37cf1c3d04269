import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { Persons } from '@fayuan/persons';
import { ConsultationNotes } from '../consultations/consultation-note.js';
import { ConsultationReader } from '../consultations/consultation-reader.js';
import type { ApplicationInput } from './application.js';

/** Applications that come of a consultation: nothing said there is typed again. */
@Injectable()
export class ApplicationOfConsultation {
  constructor(
    private readonly persons: Persons,
    private readonly consultations: ConsultationReader,
    private readonly notes: ConsultationNotes,
  ) {}

  /**
   * What the form leaves empty of the applicant is taken from the consultation it comes of; so is what was noted there, where
   * the form says nothing of what happened. An empty text says that nothing is to be taken over.
   */
  async completed(tx: Tx, given: ApplicationInput): Promise<ApplicationInput> {
    const { consultationId } = given;
    if (!consultationId) return given;
    const { personId } = await this.consultations.forApplication(tx, consultationId);
    const facts = given.facts ?? (await this.notes.of(tx, [consultationId])).get(consultationId) ?? null;
    const input = { ...given, facts };
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
