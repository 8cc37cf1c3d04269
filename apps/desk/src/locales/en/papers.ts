/** Texts about papers as they are printed, and about the archive of a directive. */
export const papers = {
  papers: {
    preview: 'Paper preview',
    word: 'Download Word',
    print: 'Print',
    missingFonts:
      'This computer lacks these fonts, so others stand in for them: {{fonts}}. On a computer that has them the Word document keeps its layout.',
    asTyped: 'Laid out as written',
    renewing: 'Being laid out anew…',
    notRenewed: 'Not laid out anew; this is how it was: {{why}}',
    receiptProof: 'Proof of receipt',
    receiptList: 'List of receipts',
  },
  archive: {
    title: 'Archive file',
    hint: 'One zip file with the directive, re-issues, receipts, figures, activities, what was done, and the summary, with checksums.',
    make: 'Make archive file',
    again: 'Make anew',
    making: 'Being made: {{done}} of {{total}}',
    beginning: 'Getting ready',
    made: 'Archived by {{name}} at {{time}}, {{size}}',
    download: 'Download archive file',
    checksum: 'SHA-256 checksum',
    none: 'No archive file yet',
  },
};
