/**
 * What a room agreed of a competency. The status is an ordinary one of the record; that it was agreed, how, and who was in the
 * room is said of the entry that changed it, so that it stays with that change whatever comes after. The voices stay as they are.
 */
import type { Json } from "../lib/json";
import { AGREEMENT, parseAgreement, type Agreement } from "./agreementRegisters";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { EntryId, SessionId } from "./ids";
import type { Journal, Things } from "./journal";
import { parseStatus, STATUS, whyOf } from "./record";
import { read, registerOf, timeOf } from "./register";
import type { Status } from "./status";
import { COMPETENCY, ENTRY, entryThing, splitThing } from "./thing";

/** Undefined where the status was not agreed in a session, or that was taken back. */
export function readAgreement(journal: Journal, statusEntry: EntryId): Agreement | undefined {
  const parse = (value: Json) => (parseAgreement(value) ? value : undefined);
  const [said] = read(journal, entryThing(statusEntry), AGREEMENT, parse);
  return said && parseAgreement(said.value);
}

export type Agreed = Agreement & {
  readonly ref: CompetencyRef;
  readonly status: Status;
  readonly why: string;
  /** Of the status. */
  readonly entry: Entry;
  readonly time: number;
  /** It is what the record says now; otherwise something was said since. */
  readonly isStanding: boolean;
};

const agreedRead = new WeakMap<Things, readonly EntryId[]>();

/** What was agreed in a session (in any, where none is given), the latest first. */
export function agreementsOf(journal: Journal, session?: SessionId): readonly Agreed[] {
  return agreedEntries(journal)
    .flatMap((id) => agreedOf(journal, id) ?? [])
    .filter((agreed) => session === undefined || agreed.session === session)
    .sort((a, b) => b.time - a.time || (a.entry.id < b.entry.id ? -1 : 1));
}

/** Kept for as long as nothing is said of any entry. */
function agreedEntries(journal: Journal): readonly EntryId[] {
  const things = journal.thingsByKind.get(ENTRY);
  const known = things && agreedRead.get(things);
  if (!things || known) return known ?? [];
  const ids = [...things]
    .filter(([, registers]) => registers.has(AGREEMENT))
    .map(([about]) => splitThing(about).id as EntryId);
  agreedRead.set(things, ids);
  return ids;
}

function agreedOf(journal: Journal, id: EntryId): Agreed | undefined {
  const entry = journal.entriesById.get(id);
  const agreement = entry && readAgreement(journal, id);
  const { kind, id: ref } = splitThing(entry?.about ?? "");
  const status = entry && parseStatus(entry.value);
  if (!agreement || !status || kind !== COMPETENCY || entry.register !== STATUS) return undefined;
  return {
    ...agreement,
    ref: ref as CompetencyRef,
    status,
    why: whyOf(journal, id),
    entry,
    time: timeOf(journal, entry),
    isStanding: registerOf(journal, entry.about, STATUS).heads.some((head) => head.id === id),
  };
}
