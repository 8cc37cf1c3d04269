import { CHAIN, DRAFT } from '../turns.js';
import { type Act, act, key, onId } from './act.js';
import { onRecipients } from './unit-lists.js';

/** What the issuer does with a bulletin. */
export const BULLETIN_ACTS: readonly Act[] = [
  act('writeBulletin.input.directiveId', {
    args: (target) => ({
      input: { directiveId: target.id('directive', CHAIN), measure: 'SIGNED', namesLate: true },
      ...key(),
    }),
    // Who may read the directive is told that only its issuer writes the bulletin.
    mayAs: ['self', 'above', 'below'],
  }),
  onId('draftBulletinPaper', 'bulletin', { recipients: { levels: ['TOWNSHIP'] } }, DRAFT),
  ...onRecipients('draftBulletinPaper', (own, recipients) => ({
    id: own.id('bulletin', DRAFT),
    recipients,
    ...key(),
  })),
  onId('editBulletin', 'bulletin', { title: '通报', sections: [{ heading: '一', text: '正文' }] }, DRAFT),
];
