/** Texts about taking figures out of the system. */
export const figureExport = {
  figureExport: {
    open: 'Export to Excel',
    explain: 'Exports this table: the total, the units right below, and who has reported',
  },
};
