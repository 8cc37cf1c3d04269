/** Headers of an Excel file that is given to be kept, and by nobody on the way. @param plain its name for programs that read no other */
export const excelHeaders = (plain: string, title: string): Record<string, string> => ({
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'content-disposition': `attachment; filename="${plain}.xlsx"; filename*=UTF-8''${encodeURIComponent(title)}.xlsx`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});
