/** What a file with everything in it holds, journey by journey: told before it is written. */
import { readActions } from "../../domain/action";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { frameworkKey, frameworksNamed, readJourney, type FrameworkVersion } from "../../domain/journey";
import { readMilestones } from "../../domain/milestone";
import { readPriorities } from "../../domain/priority";
import { WHY } from "../../domain/record";
import { parseClearableText } from "../../domain/register";
import { readOwnResources } from "../../domain/resource";
import { splitThing } from "../../domain/thing";
import { inOrder, nameIn, type Contents, type Reason } from "./contents";

/** How much of each kind there is now; what was deleted counts among the changes alone. */
export type JourneyFacts = {
  readonly journey: JourneyId;
  readonly title: string;
  readonly isArchived: boolean;
  /** Something in it names what came before, and that is not on this device. */
  readonly isInPart: boolean;
  readonly changes: number;
  readonly priorities: number;
  readonly actions: number;
  readonly milestones: number;
  readonly resources: number;
};

export function journeyFacts(journals: ReadonlyMap<JourneyId, Journal>): readonly JourneyFacts[] {
  return [...journals].map(([journey, journal]) => {
    const { title, archived } = readJourney(journal);
    return {
      journey,
      title,
      isArchived: archived,
      isInPart: journal.awaited.size > 0,
      changes: journal.entriesById.size,
      priorities: readPriorities(journal).length,
      actions: readActions(journal).length,
      milestones: readMilestones(journal).length,
      resources: readOwnResources(journal).length,
    };
  });
}

/** All frameworks that these journeys were ever on, each once. */
export function frameworksOf(journals: Iterable<Journal>): readonly FrameworkVersion[] {
  const named = new Map<string, FrameworkVersion>();
  for (const journal of journals)
    for (const framework of frameworksNamed(journal)) named.set(frameworkKey(framework), framework);
  return [...named.values()];
}

/** Of journeys whole, with all that was ever said in them. `exporter`: the name of whoever exports them, which stands in the file. */
export function wholeContents(journals: ReadonlyMap<JourneyId, Journal>, exporter: string): Contents {
  const names = [exporter];
  const reasons: Reason[] = [];
  let changes = 0;
  for (const journal of journals.values())
    for (const entry of journal.entriesById.values()) {
      const { id, about, register, value } = entry;
      changes += 1;
      names.push(nameIn(entry));
      if (register !== WHY || splitThing(about).kind !== "entry") continue;
      reasons.push({ id, text: parseClearableText(value) ?? "" });
    }
  return { names: inOrder(names), reasons: reasons.filter(({ text }) => text !== ""), changes };
}
