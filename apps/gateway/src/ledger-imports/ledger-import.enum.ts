import { registerEnumType } from '@nestjs/graphql';
import { IMPORT_STATES, LEDGERS } from '@fayuan/cases';
import { enumOf } from '../cases/case.enum.js';

export const LedgerKindEnum = enumOf(LEDGERS);
registerEnumType(LedgerKindEnum, { name: 'LedgerKind' });

export const LedgerImportStateEnum = enumOf(IMPORT_STATES);
registerEnumType(LedgerImportStateEnum, { name: 'LedgerImportState' });
