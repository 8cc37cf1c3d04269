import { createHmac } from 'node:crypto';

/** A text as it can be found again: the same text gives the same digest, and no digest leads to its text without the key. */
export interface IndexDigest {
  readonly keyId: string;
  /** 32 bytes, HMAC-SHA-256 or HMAC-SM3. */
  readonly digest: Buffer;
}

/** A key that digests are made with. */
export interface IndexKey {
  readonly id: string;
  readonly hash: 'sha256' | 'sm3';
  readonly secret: Buffer;
}

/** Finds equal texts of one owner without knowing them. Other owners have other digests for the same text. */
export class BlindIndex {
  readonly #keys: readonly IndexKey[];

  /** @param keys the newest first: while keys are being changed everything is known under each */
  constructor(keys: readonly IndexKey[]) {
    this.#keys = keys;
  }

  /** The key that stays when the others are dropped. */
  get newestKeyId(): string {
    return this.#keys[0]?.id ?? '';
  }

  /** @param kind what the text is, so that a phone never equals a document. @param text in its one form */
  digestsOf(kind: string, text: string): IndexDigest[] {
    return this.#keys.map(({ id, hash, secret }) => ({
      keyId: id,
      digest: createHmac(hash, secret).update(`${kind}:${text}`).digest(),
    }));
  }
}
