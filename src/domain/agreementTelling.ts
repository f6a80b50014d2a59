/** Agreeing, and taking back what was agreed. */
import { readAgreement } from "./agreement";
import { AGREEMENT, roomValue, type Method } from "./agreementRegisters";
import { addAction } from "./actionTelling";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { ActionId, EntryId, SessionId } from "./ids";
import type { Journal } from "./journal";
import { withoutAction } from "./madeWith";
import { changeStatus, STATUS } from "./record";
import { CLEARED, registerOf, say, type Writer } from "./register";
import type { RoomThen } from "./spreadRoles";
import type { Status } from "./status";
import { actionThing, entryThing, splitThing } from "./thing";
import { undoStatus } from "./undo";

export type ToAgree = {
  readonly ref: CompetencyRef;
  readonly status: Status;
  readonly why: string;
  readonly session: SessionId;
  /** The question whose answers lay before the room. */
  readonly n: number;
  readonly method: Method;
  readonly dissent: string;
  readonly missing: string;
  readonly room: RoomThen;
  /** What is to be done about the missing evidence; `title` says it as the plan shows it. `due`: YYYY-MM-DD, or empty. */
  readonly action?:
    | { readonly id: ActionId; readonly title: string; readonly owner: string; readonly due: string }
    | undefined;
};

/** The status with its reason, how it was agreed, and the action: one write. The first entry is the status. */
export function agree(journal: Journal, writer: Writer, agreed: ToAgree): Entry[] {
  const { ref, status, why, session, n, method, dissent, missing, room } = agreed;
  const changed = changeStatus(journal, writer, ref, { status, why });
  const action = agreed.action ? addAction(journal, writer, { ...agreed.action, for: [ref] }) : [];
  const [statusEntry] = changed;
  if (!statusEntry) return [];
  const value = {
    session,
    n,
    method,
    dissent,
    missing,
    room: roomValue(room),
    ...(agreed.action && { action: { id: agreed.action.id, heads: action.map(({ id }) => id).sort() } }),
  };
  return [...changed, say(journal, writer, entryThing(statusEntry.id), AGREEMENT, value), ...action];
}

/**
 * Puts the status back to what it was, with its reasons; what was agreed is said no more; and the action goes, where nobody has
 * written of it since. Nothing to say where something else was said of the status since: that must not be undone with it.
 */
export function undoAgreement(journal: Journal, writer: Writer, statusEntry: EntryId): Entry[] {
  const entry = journal.entriesById.get(statusEntry);
  const agreement = readAgreement(journal, statusEntry);
  if (!entry || !agreement) return [];
  const ref = splitThing(entry.about).id as CompetencyRef;
  const isHead = registerOf(journal, entry.about, STATUS).heads.some(({ id }) => id === statusEntry);
  if (!isHead) return [];
  return [
    ...undoStatus(journal, writer, ref, statusEntry),
    say(journal, writer, entryThing(statusEntry), AGREEMENT, CLEARED),
    ...(agreement.action
      ? withoutAction(journal, writer, actionThing(agreement.action.id), new Set(agreement.action.heads))
      : []),
  ];
}
