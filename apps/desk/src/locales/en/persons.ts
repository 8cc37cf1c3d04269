/** Texts about the data of persons. */
export const persons = {
  person: {
    withheld: 'Sealed to the case team, or erased',
    show: 'Show',
    hide: 'Hide',
    showTitle: 'Show personal data',
    showMeans:
      'It is hidden again after {{seconds}} seconds. Who looked, when and why is written into the audit trail.',
    reason: 'Why (4 characters or more, no names or numbers of persons)',
    actReason: 'Why (4 characters or more, no names or numbers of persons)',
    copy: 'Give a copy',
    copyTitle: 'Give the person a copy of their data',
    copyMeans:
      'Everything your unit holds of the person is saved as one text file, for the person or their agent alone; delete it from this computer once it is handed over. Who exported it, when and why is written into the audit trail.',
    copyConfirm: 'Save the file',
    copyHeading: 'Copy of personal data (Personal Information Protection Law, art. 45)',
    copyFile: 'personal-data.txt',
    copyNothing: 'Your unit holds nothing else of the person.',
    erase: 'Erase',
    eraseTitle: 'Erase personal data',
    eraseMeans:
      'Name, document number, phone and address go for good and cannot be brought back; cases and figures stay and point to nobody. A case still being handled, or a decision that can still be contested, refuses it and says so.',
    eraseConfirm: 'Erase for good',
    field: {
      NAME: 'Name',
      DOCUMENT: 'Document number',
      PHONE: 'Phone',
      ADDRESS: 'Address',
      BIRTH_DAY: 'Day of birth',
    },
  },
};
