import { useEffect, useState } from 'react';

import { useWorkplace } from '../session/workplace.js';

/** A photo that lies on this phone. */
export function StoredPhoto({ photoKey, alt }: { photoKey: string; alt: string }) {
  const { store } = useWorkplace();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let current = true;
    void store.photo(photoKey).then((blob) => {
      if (!blob || !current) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      current = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [store, photoKey]);
  return url ? <img src={url} alt={alt} /> : <span className="photo-blank">{alt}</span>;
}
