/** Texts about the ledger of cases taken out to Excel. */
export const caseExport = {
  caseExport: {
    open: 'Export to Excel',
    masked: 'Names and numbers masked',
    named: 'With full names of recipients',
    means:
      'Takes out the cases of this list; numbers of documents and telephones stay masked. The reason stays in the audit trail; keep the file safe.',
    reason: 'Why they are taken out',
    file: 'Ledger of cases {{day}}.xlsx',
  },
};
