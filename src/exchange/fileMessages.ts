/** What the importing worker and the one that puts files on the disk say to each other. */
import type { Chunk, FileRow } from "../storage/database";
import type { StorageFault } from "../storage/faults";

/** There, and back: one batch at a time. */
export type FilesRequest = {
  readonly database: string;
  readonly chunks: readonly Chunk[];
  readonly rows: readonly FileRow[];
};
export type FilesReply = { readonly fault: StorageFault | undefined };
