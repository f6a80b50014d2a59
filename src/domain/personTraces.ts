/**
 * Where a person stands in a journey: what goes with them when they are erased (their name, and every reason that they gave),
 * and the texts of others in which the name occurs. Of those only a person can judge whether they speak of them.
 */
import { isBallotEntry } from "./ballot";
import type { Entry } from "./entry";
import type { AuthorId, EntryId } from "./ids";
import type { Journal } from "./journal";
import { isAboutErasing } from "./erasureRegisters";
import { registerOf, timeOf } from "./register";
import { AUTHOR, authorThing, ENTRY, splitThing } from "./thing";

export type PersonIn = {
  /** How they were called here, the latest name last. */
  readonly names: readonly string[];
  readonly reasons: number;
  /** Other entries that they wrote, which stay, as those of someone. */
  readonly others: number;
};

/** Undefined where they wrote nothing in it. */
export function personIn(journal: Journal, author: AuthorId): PersonIn | undefined {
  const names = new Set<string>();
  for (const { value } of registerOf(journal, authorThing(author), "name").history)
    if (typeof value === "string" && value.trim() !== "") names.add(value.trim());
  let reasons = 0;
  let others = 0;
  for (const entry of journal.entriesById.values()) {
    if (entry.author !== author || isAboutErasing(entry)) continue;
    const { kind } = splitThing(entry.about);
    if (kind === ENTRY) reasons += 1;
    else if (kind !== AUTHOR) others += 1;
  }
  return names.size + reasons + others === 0 ? undefined : { names: [...names], reasons, others };
}

export type TextNaming = {
  readonly entry: Entry;
  /** The thing that is spoken of: of a reason, what it gives a reason for. */
  readonly about: string;
  /** The text, or the part of it around the name. */
  readonly text: string;
  /** It stands there now; otherwise it stood there before, and is kept. */
  readonly isNow: boolean;
  readonly time: number;
};

/** Around the name, in characters. */
const AROUND = 60;

/** Every text in which one of these names stands as a word, but those that go with the person themselves; the latest first. */
export function textsNaming(journal: Journal, names: readonly string[], author: AuthorId): TextNaming[] {
  if (names.length === 0) return [];
  const found: TextNaming[] = [];
  const own = authorThing(author);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
    "iu",
  );
  for (const entry of journal.entriesById.values()) {
    const isReason = splitThing(entry.about).kind === ENTRY;
    if (entry.about === own || (isReason && entry.author === author)) continue;
    // Nobody can read in it, and its signs may look like a short name.
    if (isBallotEntry(entry)) continue;
    for (const text of textsIn(entry)) {
      const at = text.search(pattern);
      if (at === -1) continue;
      const heads = registerOf(journal, entry.about, entry.register).heads;
      const isNow = heads.some(({ id }) => id === entry.id);
      found.push({
        entry,
        about: aboutOf(journal, entry),
        text: around(text, at),
        isNow,
        time: timeOf(journal, entry),
      });
      break;
    }
  }
  return found.sort((a, b) => Number(b.isNow) - Number(a.isNow) || b.time - a.time);
}

const escaped = (name: string) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

function around(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + 2 * AROUND);
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

/** A reason may itself be given a reason; an entry that is not here is spoken of as what it is. */
function aboutOf(journal: Journal, entry: Entry): string {
  let { about } = entry;
  for (let steps = 0; steps < 8; steps += 1) {
    const { kind, id } = splitThing(about);
    const spoken = kind === ENTRY ? journal.entriesById.get(id as EntryId) : undefined;
    if (!spoken) return about;
    about = spoken.about;
  }
  return about;
}

/** Texts in its value, at any depth. */
function textsIn({ value }: Entry): string[] {
  const texts: string[] = [];
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const current = pending.pop();
    if (typeof current === "string") texts.push(current);
    else if (typeof current === "object" && current !== null) pending.push(...Object.values(current));
  }
  return texts;
}
