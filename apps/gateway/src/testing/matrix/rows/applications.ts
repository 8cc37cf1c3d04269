import { paperPlace } from '@fayuan/cases';
import type { PlantedRow } from '@fayuan/testing';
import { DRAFT } from '../turns.js';
import { type Arrangement, pageOf, type Planting } from './planting.js';

const CONTENT = {
  matter: { caseType: 'civil', matter: 'labour', causeOfAction: '追索劳动报酬纠纷', isSealed: false },
};

/** What applications leave: what is sealed no plain value can stand for, so drafts and narratives are not planted. */
export const applicationRows = (at: Planting): Arrangement => {
  const ofCase = ({ unit, turn }: PlantedRow) => ({ case_id: at.ids.of('aid_case', unit, turn) });
  return {
    case_draft: () => undefined,
    case_application: () => undefined,
    case_intake: ({ unit }) => ({ center_id: unit.id, received_on: '2026-05-20' }),
    case_intake_party: ({ unit, turn }) => ({ intake_id: at.ids.of('case_intake', unit, turn) }),
    case_parcel: ({ unit }) => ({ sender_id: unit.id, content: JSON.stringify(CONTENT), state: 'returned' }),
    // Sealed as the gateway seals it, so that a look at it is tried; by turn of a case, of papers taken in, of a case.
    application_paper: ({ unit, turn }) => {
      const id = at.ids.of('application_paper', unit, turn);
      const [subject, table] = turn === DRAFT ? ['intake', 'case_intake'] : ['case', 'aid_case'];
      return {
        subject_kind: subject,
        subject_id: at.ids.of(table as string, unit, turn),
        media_type: 'image/jpeg',
        content: at.keys.cipherOf(unit.id).sealBytes(pageOf(unit, turn), paperPlace(id)),
      };
    },
    case_digest: ofCase,
    case_material: ofCase,
    case_supplement: ofCase,
    case_decision: ofCase,
    case_objection: ofCase,
    case_notice: ({ unit, turn }) => ({ id: at.ids.of('aid_case', unit, turn) }),
    duty_lawyer_help: () => ({ deleted_at: null }),
  };
};
