/** An archive file (归档文件) of a directive. */
export interface ArchiveFile {
  readonly id: string;
  readonly directiveId: string;
  /** The unit whose it is. */
  readonly tenantId: string;
  readonly title: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** How many of its papers are made; the number of all is 0 until it is known. */
  readonly done: number;
  readonly total: number;
  /** Of the whole zip file; null until it is made. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly finishedAt: Date | null;
}

/** A re-issue of a directive, by the place of its issuer in the tree. */
export interface ReissuePlace {
  readonly id: string;
  readonly path: string;
}
