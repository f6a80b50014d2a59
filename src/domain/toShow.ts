/**
 * What of a journey goes into a file that is made to be shown: the agreed record as it stands now, and the evidence that may be
 * shown. Only what is known to be fit is put in; nothing is filtered out of the rest. What stood before, what was deleted,
 * what waits for an answer and what a newer version wrote stay here.
 */
import type { Sha256 } from "../lib/hash";
import { canonicalJson, type Json } from "../lib/json";
import type { Entry } from "./entry";
import {
  CONTENT,
  filesKeptHere,
  filesNow,
  parseContent,
  readEvidence,
  servedByRegister,
  type Evidence,
} from "./evidence";
import type { EvidenceId } from "./ids";
import { mergeEntries, type Journal } from "./journal";
import { FRAMEWORK, frameworkNamedBy } from "./journey";
import { arrowValue, CONTINUES_AS, isAboutJoining, parseArrow } from "./arrow";
import { ownHeads, splitByJourney } from "./joining";
import { isKnownEntry } from "./known";
import { signIdOf, STATUS, WHY } from "./record";
import { isCleared, registerOf } from "./register";
import { SHOWING } from "./showing";
import { authorThing, entryThing, evidenceThing, JOURNEY, splitThing } from "./thing";

/** What somebody chose to let out; the least is `false`, `false`, and nothing. */
export type ToShow = {
  /** Reasons can name people: they go in only if somebody wants them to. */
  readonly withReasons: boolean;
  /** The names of those who wrote what goes in. */
  readonly withNames: boolean;
  /** Of these only what may be shown goes in. */
  readonly evidence: ReadonlySet<EvidenceId>;
};

const JOURNEY_REGISTERS = ["title", "subject", FRAMEWORK, "example"];
const EVIDENCE_REGISTERS = [CONTENT, "title", "date", "caption", SHOWING];

/** The files that some item keeps here, of these journeys together: what is shown of one must be fit to be shown of all. */
export function withheldFiles(journals: Iterable<Journal>): ReadonlySet<Sha256> {
  const withheld = new Set<Sha256>();
  for (const journal of journals) for (const hash of filesKeptHere(journal)) withheld.add(hash);
  return withheld;
}

/** The items that go in, the one added last first. */
export function evidenceToShow(journal: Journal, withheld?: ReadonlySet<Sha256>): readonly Evidence[] {
  return readEvidence(journal).filter(
    (item) => item.mayBeShown && !filesNow(journal, item.id).some((hash) => withheld?.has(hash)),
  );
}

/** The entries that go in, each as it was written. `withheld`: of all journeys that go into the same file. */
export function entriesToShow(
  journal: Journal,
  { withReasons, withNames, evidence }: ToShow,
  withheld?: ReadonlySet<Sha256>,
): readonly Entry[] {
  const entries: Entry[] = [];
  const take = (about: string, register: string) => {
    const heads = registerOf(journal, about, register).heads.filter(isWhollyKnown);
    entries.push(...heads);
    return heads;
  };
  for (const register of JOURNEY_REGISTERS) take(JOURNEY, register);
  entries.push(...joiningToShow(journal));
  for (const [about, registers] of journal.things) {
    if (splitThing(about).kind !== "competency") continue;
    for (const register of registers.keys()) {
      if (register !== STATUS && signIdOf(register) === undefined) continue;
      const heads = take(about, register);
      if (withReasons) for (const { id } of heads) take(entryThing(id), WHY);
    }
  }
  for (const { id } of evidenceToShow(journal, withheld)) {
    if (!evidence.has(id)) continue;
    const about = evidenceThing(id);
    for (const register of journal.things.get(about)?.keys() ?? [])
      if (EVIDENCE_REGISTERS.includes(register) || servedByRegister(register) !== undefined)
        take(about, register);
  }
  if (withNames)
    for (const author of new Set(entries.map((entry) => entry.author))) take(authorThing(author), "name");
  return mergeEntries(entries);
}

/** Without these, journeys that are read as one here would be several for whoever opens the file. */
function joiningToShow(journal: Journal): readonly Entry[] {
  const all = [...journal.entriesById.values()];
  if (!all.some(isAboutJoining)) return [];
  const entriesByJourney = splitByJourney(all);
  return [...entriesByJourney].flatMap(([journey, own]) => [
    // Each names its own framework, or its arrow says nothing.
    ...ownHeads(own, journey, FRAMEWORK).filter(isWhollyKnown),
    ...ownHeads(own, journey, CONTINUES_AS).filter(({ value }) => {
      const arrow = parseArrow(value);
      return arrow && entriesByJourney.has(arrow.into) && isSame(arrowValue(arrow), value);
    }),
  ]);
}

/** Of what a newer version wrote nobody here can say whether it is fit to be shown. */
function isWhollyKnown(entry: Entry): boolean {
  const { register, value } = entry;
  if (!isKnownEntry(entry)) return false;
  if (register === CONTENT) {
    const content = parseContent(value);
    return isSame(content && { ...content }, value);
  }
  if (register !== FRAMEWORK) return typeof value !== "object" || isCleared(value);
  const named = frameworkNamedBy(entry);
  return named !== undefined && isSame({ id: named.id, version: named.version }, value);
}

/** What was read of a value is all that there is in it. */
const isSame = (read: Json | undefined, value: Json): boolean =>
  read !== undefined && canonicalJson(read) === canonicalJson(value);
