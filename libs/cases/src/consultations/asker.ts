import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { Persons } from '@fayuan/persons';
import type { AskerInput, Consultation, ConsultationRow } from './consultation.js';
import { askerNameMissing } from './consultations.errors.js';

const AT = 'asker';

/** What was typed of the asker, without blanks around it; null where nothing was. */
function typed(asker: AskerInput | null | undefined): { name: string; phone: string } | null {
  const [name, phone] = [asker?.name?.trim() ?? '', asker?.phone?.trim() ?? ''];
  return name || phone ? { name, phone } : null;
}

/**
 * Who asked, where it was told: kept as a person of the own unit, of whom the consultation holds the id alone. All within the
 * caller's transaction.
 */
@Injectable()
export class Askers {
  constructor(private readonly persons: Persons) {}

  /**
   * Records who asked; of whom was known before, only what was typed changes.
   * @param known the person whom the consultation names already
   * @returns the id of the person; null while nobody is named
   * @throws Refusal naming `asker.name` or `asker.phone`, never what was typed
   */
  async keep(
    tx: Tx,
    asker: AskerInput | null | undefined,
    known: string | null = null,
  ): Promise<string | null> {
    const given = typed(asker);
    if (!given) return known;
    const { name, phone } = given;
    if (known === null) {
      if (!name) throw askerNameMissing();
      return this.persons.record(tx, { name, phone }, { at: AT });
    }
    await this.persons.amend(tx, known, { ...(name && { name }), ...(phone && { phone }) }, { at: AT });
    return known;
  }

  /** Consultations with who asked, masked: those of the own unit alone know. One statement, or none. */
  async shown(tx: Tx, rows: readonly ConsultationRow[]): Promise<Consultation[]> {
    const masked = await this.persons.masked(
      tx,
      rows.flatMap(({ personId }) => personId ?? []),
    );
    return rows.map(({ personId, ...row }) => ({
      ...row,
      asker: (personId && masked.get(personId)) || null,
    }));
  }
}
