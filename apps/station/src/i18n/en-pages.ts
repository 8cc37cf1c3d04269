/** 材料照片: words of photos of papers. */
export const enPages = {
  'pages.title': 'Photos of papers',
  'pages.take': 'Take photos',
  'pages.takeOf': 'Take photos of {name}',
  'pages.count': '{count} pages',
  'pages.label': '{name}, page {page}',
  'pages.remove': 'Remove {label}',
  'pages.hint':
    'Photos stay on this phone and go up sealed, page by page, once the application is handed in.',
  'pages.entry': 'Photo of a paper: {name}',
  'pages.arrived': '{count} pages arrived',
  'pages.waiting': '{count} pages wait',
  'pages.goAlong': 'Photos you took go along when it is handed in anew.',
  'pages.hintLater': 'Further photos go to the centre as soon as there is a line.',
  'mine.draftPhotos':
    '{count} photos of papers lie only in applications not handed in yet; hand these in or delete them first.',
  'intake.earlier': 'This station took in earlier:',
  'intake.earlierOne': '{day} {matter} ({state})',
} as const;
