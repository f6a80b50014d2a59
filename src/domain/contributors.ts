/** Who wrote in a journey, by the name that they gave. Nobody is ranked: whoever came first stands first. */
import { authorName } from "./author";
import { readEvidence } from "./evidence";
import type { Journal } from "./journal";
import { isCleared, timeOf } from "./register";
import { parseStatus, STATUS } from "./record";
import { COMPETENCY, splitThing, VOICE } from "./thing";

export type Contributor = {
  /** Empty for all who gave none. */
  readonly name: string;
  readonly statusesSaid: number;
  readonly evidenceAdded: number;
  /** Of anything that they wrote, in milliseconds since 1970 UTC; a clock that is ahead counts as now. */
  readonly first: number;
  readonly last: number;
};

export function readContributors(journal: Journal, now: number): readonly Contributor[] {
  const byName = new Map<string, { -readonly [member in keyof Contributor]: Contributor[member] }>();
  const names = new Map<string, string>();
  const voices = journal.thingsByKind.get(VOICE);
  for (const entry of journal.entriesById.values()) {
    // A voice is somebody who may be here by name already, or who wants to be nobody.
    if (voices?.has(`${VOICE}:${entry.author}`)) continue;
    const name = names.get(entry.author) ?? authorName(journal, entry.author).trim();
    names.set(entry.author, name);
    const time = Math.min(timeOf(journal, entry), now);
    const known = byName.get(name) ?? { name, statusesSaid: 0, evidenceAdded: 0, first: time, last: time };
    byName.set(name, known);
    known.first = Math.min(known.first, time);
    known.last = Math.max(known.last, time);
    const isStatus = entry.register === STATUS && splitThing(entry.about).kind === COMPETENCY;
    if (isStatus && !isCleared(entry.value) && parseStatus(entry.value) !== undefined)
      known.statusesSaid += 1;
  }
  for (const { added } of readEvidence(journal)) {
    const known = byName.get(names.get(added.entry.author) ?? "");
    if (known) known.evidenceAdded += 1;
  }
  return [...byName.values()].sort((a, b) => a.first - b.first || (a.name < b.name ? -1 : 1));
}
