import { type ChangeEvent, useState } from 'react';

import { newKey } from '../api/id.js';
import { useWorkplace } from '../session/workplace.js';
import { compressPhoto } from './compress.js';

/** Takes photos in from camera or files; each is compressed and kept on the phone before anybody is told its key. */
export function useTaking(onTaken: (keys: string[]) => void) {
  const { store } = useWorkplace();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    setBusy(true);
    setFailed(false);
    const taken: string[] = [];
    for (const file of files) {
      try {
        const key = newKey();
        await store.putPhoto(key, await compressPhoto(file));
        taken.push(key);
      } catch {
        setFailed(true);
      }
    }
    setBusy(false);
    if (taken.length > 0) onTaken(taken);
  };
  return { take, busy, failed };
}
