/** Persons: masked, and opened with a reason. */
export const enPerson = {
  'person.show': 'Show',
  'person.hide': 'Hide',
  'person.reason': 'Why you look',
  'person.means': 'Shown for {seconds} seconds; who looked, when and why is kept',
  'person.withheld': 'Sealed or erased',
  'person.unreached': 'The server is out of reach; look again with a network',
} as const;
