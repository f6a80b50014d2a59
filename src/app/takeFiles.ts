/** Files that somebody brought, wherever they were let go: ballots at once, snapshots to the import, all else into the tray. */
import { isSnapshotFile } from "../formats/snapshotSign";
import { paths, type CaptureFor } from "../paths";
import { arrive, arrivedFile } from "../state/arriving";
import { showError, showToast } from "../state/toasts";

/** `here`: what the screen is about. `go`: opens a screen. Says itself what could not be taken. */
export async function takeFiles(
  files: readonly File[],
  here: CaptureFor,
  go: (to: string) => void,
): Promise<void> {
  const snapshots: File[] = [];
  const others: File[] = [];
  for (const file of await withoutRoom(files, go))
    ((await isSnapshotFile(file)) ? snapshots : others).push(file);
  if (snapshots.length > 0) {
    arrive(snapshots.map(arrivedFile), true);
    go(paths.importSnapshot());
  }
  if (others.length === 0) return;
  const { catchDropped } = await import("../features/capture/dropped");
  const caught = await catchDropped({ files: others, link: "", text: "" }, here);
  for (const problem of caught.problems) showError(problem);
  // Beside snapshots they wait in the tray, as the line in the header says.
  if (caught.kind !== undefined && snapshots.length === 0) go(paths.capture({ ...here, kind: caught.kind }));
}

/** What belongs to a session is taken in without being looked at first: it changes nothing that is agreed. */
async function withoutRoom(files: readonly File[], go: (to: string) => void): Promise<readonly File[]> {
  if (!files.some(({ name }) => /\.(json|txt)$/i.test(name))) return files;
  const { takeRoomFiles } = await import("../state/roomFiles");
  const { said, problems, joined, others } = await takeRoomFiles(files);
  for (const problem of problems) showError(problem);
  if (said !== undefined && problems.length === 0) showToast(said);
  if (joined) go(paths.takePart());
  return others;
}
