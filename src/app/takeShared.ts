/** What other apps shared with Waymark, into the tray or on the way to an import. Each leaves the parking only when it is safe here. */
import { isSnapshotFile } from "../formats/snapshotSign";
import { listParked, parkedFile, parkedText, unpark, type Parked } from "../platform/parking";
import { arrive, type Arrived } from "../state/arriving";

export type TakenShare = {
  readonly caught: number;
  /** Names of the snapshots, which wait to be looked at. */
  readonly snapshots: readonly string[];
  /** Sentences. */
  readonly problems: readonly string[];
  /** What came of ballots, which are taken in at once; as sentences. */
  readonly said: readonly string[];
};

const LOCK = "waymark-take-shared";

/** `isAwaited`: whoever shared it is looking on. Undefined: another window is at it. */
export async function takeShared(isAwaited: boolean): Promise<TakenShare | undefined> {
  const parked = await listParked();
  if (parked.length === 0) return { caught: 0, snapshots: [], problems: [], said: [] };
  // Two windows would take the same photograph in twice.
  if (!navigator.locks) return takeAll(parked, isAwaited);
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock ? takeAll(await listParked(), isAwaited) : undefined,
  );
}

async function takeAll(parked: readonly Parked[], isAwaited: boolean): Promise<TakenShare> {
  const { catchSharedFile, catchSharedText } = await import("../features/capture/shared");
  const snapshots: Arrived[] = [];
  const problems: string[] = [];
  const said: string[] = [];
  let caught = 0;
  for (const part of parked) {
    const shared = part.kind === "file" ? await parkedFile(part) : await parkedText(part);
    if (!shared) continue;
    const ballots = shared instanceof File ? await takeBallots(shared) : undefined;
    if (ballots !== undefined) {
      said.push(ballots);
      await letGo(part.key);
      continue;
    }
    if (shared instanceof File && (await isSnapshotFile(shared))) {
      snapshots.push(arrivedShare(part));
      continue;
    }
    const taken = await (shared instanceof File
      ? catchSharedFile(shared, part.key)
      : catchSharedText(shared, part.key));
    if (taken.ok) caught += 1;
    else problems.push(taken.error.text);
    // What can never be taken is told once, and still stands where it was shared from.
    if (taken.ok || !taken.error.mayGoWell) await letGo(part.key);
  }
  arrive(snapshots, isAwaited);
  return { caught, snapshots: snapshots.map(({ name }) => name), problems, said };
}

/** Undefined for what holds no ballots, or could not be taken in: it goes the ordinary way. */
async function takeBallots(file: File): Promise<string | undefined> {
  if (!(await isSnapshotFile(file))) return undefined;
  const { takeRoomFiles } = await import("../state/roomFiles");
  const { said } = await takeRoomFiles([file]);
  return said;
}

/** What stays parked is not taken in twice: it is known by its key. */
async function letGo(key: string): Promise<void> {
  try {
    await unpark(key);
  } catch (error) {
    console.warn("What was taken in is still parked.", error);
  }
}

/** Read only when it is looked at: several large ones need no room beside each other. */
function arrivedShare(part: Parked): Arrived {
  return {
    key: part.key,
    name: part.kind === "file" ? part.name : "",
    open: async () => (part.kind === "file" ? parkedFile(part) : undefined),
    release: () => unpark(part.key),
  };
}
