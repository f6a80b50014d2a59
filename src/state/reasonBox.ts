/**
 * The box in which a reason is typed, as pure steps. It remembers over which change it was typed and where it was saved, so
 * that it never takes the place of what somebody else has written since, and so that a reason that was typed before the status
 * was chosen can go with that status.
 */
import type { AuthorId, EntryId } from "../domain/ids";
import type { Json } from "../lib/json";

export type ReasonBox = {
  /** Who typed it: a reason never goes out under another name. */
  readonly author: AuthorId;
  /** The change that stood when the typing began; undefined where there was none. */
  readonly over: EntryId | undefined;
  /** The reason that stood there. */
  readonly base: string;
  readonly text: string;
  readonly saved?:
    | {
        readonly to: EntryId;
        /** What was saved, and what the change said before. */
        readonly text: string;
        readonly before: string;
        /** The entry that says it: until the journal that is shown has it, the box shows the text itself. */
        readonly by: EntryId;
      }
    | undefined;
};

/** Something was typed that is not saved as it stands. */
export function isUnsaved({ text, base, saved }: ReasonBox): boolean {
  return text.trim() !== (saved ? saved.text : base);
}

/** The change that the box speaks of. */
export const subjectOf = ({ over, saved }: ReasonBox): EntryId | undefined => saved?.to ?? over;

/**
 * What a status that is now chosen takes along from the box: the reason, and where to take it away from. A reason that was
 * saved to a change made on this visit belongs to that change and stays there.
 */
export function carriedReason(
  box: ReasonBox | undefined,
  {
    author,
    head,
    chosenHere,
  }: {
    readonly author: AuthorId;
    readonly head: EntryId | undefined;
    readonly chosenHere: EntryId | undefined;
  },
): {
  readonly why: string;
  readonly from?: { readonly entry: EntryId; readonly before: string; readonly said: string };
} {
  if (!box || box.author !== author) return { why: "" };
  const { saved } = box;
  const text = box.text.trim();
  if (saved && !isUnsaved(box) && (saved.to === chosenHere || saved.to !== head)) return { why: "" };
  if (!saved) return { why: isUnsaved(box) ? text : "" };
  const from = { entry: saved.to, before: saved.before, said: saved.text };
  return saved.to === chosenHere ? { why: text } : { why: text, from };
}

/** What is kept of the box as a draft, or null where there is nothing to keep. */
export function boxToDraft(box: ReasonBox): Json {
  return { author: box.author, over: box.over ?? null, base: box.base, text: box.text };
}

export function draftToBox(value: Json): ReasonBox | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { author, over, base, text } = value as { readonly [member: string]: Json | undefined };
  if (typeof author !== "string" || typeof base !== "string" || typeof text !== "string" || text === "")
    return undefined;
  return {
    author: author as AuthorId,
    over: typeof over === "string" ? (over as EntryId) : undefined,
    base,
    text,
  };
}
