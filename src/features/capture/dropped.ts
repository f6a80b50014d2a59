/** What was dropped or pasted somewhere in the app, taken into the tray for the journey and competency of that screen. */
import { competencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { CaptureFor } from "../../paths";
import { readJourneySummary } from "../../state/waiting";
import { catchFile, catchLink, catchNote, type Catch } from "./catching";

export type Dropped = {
  readonly files: readonly File[];
  /** As browsers give it: addresses on lines, and comments after #. Empty: none. */
  readonly link: string;
  readonly text: string;
};

export type DroppedAndCaught = {
  /** Undefined: nothing was caught. */
  readonly kind: CaptureFor["kind"];
  /** Sentences. */
  readonly problems: readonly string[];
};

export async function catchDropped(dropped: Dropped, here: CaptureFor): Promise<DroppedAndCaught> {
  const to = await whereOf(here);
  const { files, text } = dropped;
  const link = dropped.link.split(/\r?\n/).find((line) => line !== "" && !line.startsWith("#"));
  if (files.length > 0) {
    const caught = [];
    for (const file of files) caught.push(await catchFile(file, to, false));
    const problems = caught.flatMap((one) => (one.ok ? [] : one.error.text));
    return { kind: problems.length < files.length ? "file" : undefined, problems };
  }
  const address = link ?? (/^(https?:\/\/|mailto:)\S+$/i.test(text.trim()) ? text.trim() : undefined);
  if (address === undefined && text.trim() === "") return { kind: undefined, problems: [] };
  const caught = await (address === undefined ? catchNote(text, "", to) : catchLink(address, "", to));
  return caught.ok
    ? { kind: address === undefined ? "note" : "link", problems: [] }
    : { kind: undefined, problems: [caught.error.text] };
}

/** A journey that is only read here is not written to: then it is decided later. */
async function whereOf({ journey, competency }: CaptureFor): Promise<Catch> {
  const summary = journey === undefined ? undefined : await readJourneySummary(journey as JourneyId);
  if (!summary || summary.readOnly || summary.existence === "deleted" || summary.framework === "")
    return { journey: "", serves: [] };
  return {
    journey: summary.journey,
    serves: competency === undefined ? [] : [competencyRef(summary.framework, competency)],
  };
}
