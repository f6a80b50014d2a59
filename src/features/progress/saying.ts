import type { JourneyId } from "../../domain/ids";
import { faultText } from "../../state/faultText";
import { offerUndo } from "../../state/undoing";
import { write, type Decide } from "../../state/writer";

/** Writes and says so with Undo beside it. Resolves with why not where it was not saved. */
export async function writeWithUndo(
  journey: JourneyId,
  decide: Decide,
  said: string,
): Promise<string | undefined> {
  const written = await write(journey, decide);
  if (!written.ok) return faultText(written.error);
  offerUndo(journey, written.value, said);
  return undefined;
}
