// Recovering as a test does it: everything that was visited, as the reader's tests read a whole file.
import type { Entry } from "../../src/domain/entry";
import type { OwnFramework } from "../../src/domain/ownFramework";
import { fileSource, type ByteSource } from "../../src/formats/byteSource";
import { recoverSnapshot } from "../../src/formats/snapshotRecovery";
import type { Sha256 } from "../../src/lib/hash";
import type { Read } from "./snapshots";

export async function recover(from: BlobPart | ByteSource): Promise<Read> {
  const entries: Entry[] = [];
  const frameworks: OwnFramework[] = [];
  const files = new Map<Sha256, Uint8Array>();
  const source = isSource(from) ? from : fileSource(new Blob([from]));
  const contents = await recoverSnapshot(source, {
    entries: async (batch) => void entries.push(...batch),
    framework: async (framework) => void frameworks.push(framework),
    // Valid until it resolves, and no longer.
    file: async (hash, bytes) => void files.set(hash, bytes.slice()),
  });
  return { entries, frameworks, files, contents };
}

const isSource = (from: BlobPart | ByteSource): from is ByteSource =>
  typeof from === "object" && "open" in from;
