import type { PhotoType } from './activity.type.js';

/** Where a photo is fetched from. The screens scale it: its thumbnail is the photo itself. */
export const photoOf = ({ id, bytes }: { readonly id: string; readonly bytes: number }): PhotoType => {
  const url = `/files/${id}`;
  return { id, url, thumbnailUrl: url, takenAt: null, bytes };
};
