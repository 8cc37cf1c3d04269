import { type Text, words } from '@fayuan/kernel';
import type { MaskedPerson } from '@fayuan/persons';
import type { StoredCase } from '../aid-case.repository.js';
import type { CaseBeside } from './case-export.repository.js';
import {
  inCents,
  inCodes,
  inDay,
  inText,
  inWords,
  type Line,
  lineOf,
  type LineValue,
} from './ledger-line.js';

/** Who the recipient is: masked, and by name in clear where that was asked for with a reason. */
export interface LinePerson {
  readonly masked: MaskedPerson | null;
  readonly name: string | null;
}

const NOT_SHOWN: Text = words('仅本单位可见', 'shown to the unit alone');
const WITHHELD: Text = words('仅案件组可见', 'shown to the team alone');
const ERASED: Text = words('已删除', 'erased');

function nameOf({ masked, name }: LinePerson): LineValue | null {
  if (!masked) return inWords(NOT_SHOWN);
  if (masked.visibility !== 'masked') return inWords(masked.visibility === 'erased' ? ERASED : WITHHELD);
  return inText(name ?? masked.name);
}

/** A case in the columns that the import of the ledger takes. Pure. */
export function caseLine(found: StoredCase, beside: CaseBeside | undefined, person: LinePerson): Line {
  const { masked } = person;
  return lineOf({
    number: inText(found.caseNumber ?? found.applicationNumber),
    receivedOn: inDay(found.receivedOn),
    name: nameOf(person),
    documentKind: inCodes([masked?.document ? masked.documentKind : null]),
    document: inText(masked?.document),
    phone: inText(masked?.phone),
    groups: inCodes(found.groups),
    basis: inCodes([found.basis]),
    caseType: inCodes([found.caseType]),
    caseForm: inCodes([found.caseForm]),
    matter: inCodes([found.matter]),
    causeOfAction: inText(found.causeOfAction),
    procedureStage: inText(found.procedureStage),
    agencyKind: inCodes([beside?.agencyKind]),
    agency: inText(found.agency),
    means: inCodes([found.noMeansCondition ?? found.meansNotVerified ?? found.hardshipProof]),
    ...handled(found, beside),
  });
}

function handled(found: StoredCase, beside: CaseBeside | undefined): Record<string, LineValue | null> {
  const isApplied = found.basis === 'applied';
  return {
    decision: inCodes([isApplied ? beside?.outcome : null]),
    decidedOn: inDay(isApplied ? found.decidedOn : null),
    refusal: inCodes([beside?.outcome === 'refuse' ? beside.refusal : null]),
    handler: inText(beside?.handler),
    assignedOn: inDay(beside?.handler ? beside.assignedOn : null),
    finalPaper: inCodes([beside?.finalPaper]),
    closedOn: inDay(found.closedOn),
    result: inCodes([beside?.result]),
    opinion: inCodes([beside?.opinion]),
    money: inCents(beside?.moneyCents),
  };
}
