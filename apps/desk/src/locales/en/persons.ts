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
    field: {
      NAME: 'Name',
      DOCUMENT: 'Document number',
      PHONE: 'Phone',
      ADDRESS: 'Address',
      BIRTH_DAY: 'Day of birth',
    },
  },
};
