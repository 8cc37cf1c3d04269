/** Texts about taking figures out of the system. */
export const figureExport = {
  figureExport: {
    open: 'Export to Excel',
    explain: 'Exports this table: the total, the units listed, the days compared with, and who has reported',
  },
};
