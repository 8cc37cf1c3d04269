/** The names configuration knows suites by: the international one, and the Chinese one (国密). */
export type SuiteName = 'aes-256-gcm' | 'sm4';

/** One way to encrypt so that a change of key, text or circumstances does not go unnoticed. Nothing outside knows more of it. */
export interface CipherSuite {
  readonly name: SuiteName;
  /** Stands in every ciphertext; never given to another suite. */
  readonly mark: number;
  readonly keyBytes: number;
  readonly nonceBytes: number;
  /** The hash that keys are derived and indexes made with. */
  readonly hash: 'sha256' | 'sm3';
  /** @param nonce never used twice with a key. @param aad what the text belongs to. @returns ciphertext and tag */
  seal(key: Buffer, nonce: Buffer, plain: Buffer, aad: Buffer): Buffer;
  /** @throws Error when key, text, nonce or circumstances are not those of `seal` */
  open(key: Buffer, nonce: Buffer, sealed: Buffer, aad: Buffer): Buffer;
}
