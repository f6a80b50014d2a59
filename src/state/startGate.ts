/** Whether the list of journeys is what belongs on the first screen, or a word about where the journeys are. */
import { isAppleMobile, isInstalled } from "../platform/install";
import { readSentinel } from "../platform/sentinel";
import type { Database } from "../storage/database";
import { isUntouched } from "../storage/kept";
import { useVisit } from "./visit";

const WENT_ON = "waymark-went-on-in-a-tab";

/** Before the first screen. Never rejects: what cannot be read is told by the screen that reads it. */
export async function chooseGate(database: Database): Promise<void> {
  const kept = readSentinel();
  if (kept && (await isUntouched(database))) useVisit.setState({ gate: { type: "lost", kept } });
  else if (isAppleMobile() && !isInstalled() && !wentOn()) useVisit.setState({ gate: { type: "install" } });
}

function wentOn(): boolean {
  try {
    return localStorage.getItem(WENT_ON) !== null;
  } catch {
    return false;
  }
}

/** Somebody wants to write in this tab all the same, and knows what that means. */
export function goOnInTab(): void {
  useVisit.setState({ gate: undefined });
  try {
    localStorage.setItem(WENT_ON, "1");
  } catch {
    // Then it is asked again the next time.
  }
}
