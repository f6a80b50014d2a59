/**
 * Answering one competency: its status and the reason for it, as the competency's page and the walk both ask it. A tap shows
 * at once and is called saved when it is durable. A reason saves by itself; one that is typed before the status is chosen
 * goes with the status that is then chosen.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CompetencyRef } from "../domain/framework";
import type { EntryId, JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import {
  changeStatus,
  explain,
  hasUnknownStatus,
  readStatus,
  readWhy,
  STATUS,
  whyOf,
  WHY_MAX_LENGTH,
} from "../domain/record";
import { undoStatus } from "../domain/undo";
import type { Reading } from "../domain/register";
import type { Status } from "../domain/status";
import { useAutosave } from "./autosave";
import { faultText } from "./faultText";
import { useOwnDraft } from "./ownDraft";
import { usePendingValue } from "./pending";
import { currentPerson, useCurrentPerson } from "./people";
import { boxToDraft, carriedReason, draftToBox, isUnsaved, subjectOf, type ReasonBox } from "./reasonBox";
import { write } from "./writer";

export type Saving = "saving" | "saved" | "draft" | "overtaken" | { readonly failed: string } | null;

export type Answering = {
  readonly answers: Reading<Status>;
  /** Only a newer version of Waymark understands what was said of the status. */
  readonly isNewer: boolean;
  /** The status to show: the one just tapped, else what stands; null where nobody has said anything. */
  readonly status: Status | null;
  /** What stands in the box for the reason. */
  readonly why: string;
  /** Reasons that were written apart from the one shown. */
  readonly otherWhys: readonly string[];
  readonly whyTooLong: boolean;
  /**
   * `draft`: a reason waits in the box for a first status; it is kept on this device and goes with the status that is chosen.
   * `overtaken`: somebody changed the status while a reason was typed; it waits likewise.
   */
  readonly saving: Saving;
  /**
   * `keptWhy`: the reason of the answer that is kept, where one of two is. Resolves with the entry that says it once it is durable, with undefined where it
   * failed.
   */
  readonly choose: (status: Status, keptWhy?: string) => Promise<EntryId | undefined>;
  readonly changeWhy: (text: string) => void;
  /** The box is left: its reason is saved where there is a change to explain. */
  readonly saveWhy: () => Promise<void>;
  readonly undo: (change: EntryId) => Promise<void>;
};

export function useAnswering(journey: JourneyId, ref: CompetencyRef, journal: Journal): Answering {
  const me = useCurrentPerson().id;
  const draft = useOwnDraft(`why/${journey}/${ref}`, null, (value) =>
    draftToBox(value) ? value : undefined,
  );
  const answers = readStatus(journal, ref);
  const head = answers[0]?.entry.id;
  const standing = head ? whyOf(journal, head) : "";
  const { shown, attempt } = usePendingValue<Status | null>(journal, answers[0]?.value ?? null);
  const [saving, setSaving] = useState<Saving>(null);
  const [typed, setTyped] = useState<ReasonBox>();
  const chosenHere = useRef<EntryId>(undefined);
  const savingWhy = useRef<Promise<void>>(undefined);

  const restored = draft.value ? draftToBox(draft.value) : undefined;
  // What another typed on this page is theirs alone; what is found again is one's own, be it typed before one gave a name.
  const box = typed?.author === me ? typed : restored && { ...restored, author: me };
  // What is saved and has arrived in the journal is read from there, where others may have gone on from it.
  const isRead = box?.saved && box.text === box.saved.text && journal.entriesById.has(box.saved.by);
  const open = isRead ? undefined : box;
  const whyTooLong = (open?.text.length ?? 0) > WHY_MAX_LENGTH;

  // What the callbacks below read when they run, which may be long after they were made.
  const now = useRef({ box, open, head, standing, whyTooLong });
  useEffect(() => {
    now.current = { box, open, head, standing, whyTooLong };
  });
  const { change: changeDraft, drop: dropDraft } = draft;
  const hold = useCallback((next: ReasonBox | undefined) => {
    // At once, not with the next rendering: a second tap may come before it.
    now.current = { ...now.current, box: next, open: next };
    setTyped(next);
  }, []);

  const choose = useCallback(
    async (status: Status, keptWhy = "") => {
      // Before anything is waited for, so that it is drawn together with the new status: what was saved is the one before.
      setSaving("saving");
      const written = await attempt(status, async () => {
        // Tapping a status leaves the box, which saves the reason: where to, must be known before it can be taken along.
        if (savingWhy.current) await savingWhy.current.then(() => setSaving("saving"));
        const { box: boxNow, head: headNow, whyTooLong: isTooLong } = now.current;
        const here = { author: currentPerson().id, head: headNow, chosenHere: chosenHere.current };
        const carried = isTooLong ? { why: "" } : carriedReason(boxNow, here);
        const why = carried.why === "" ? keptWhy : carried.why;
        const result = await write(journey, (current, writer) =>
          changeStatus(current, writer, ref, { status, why, whyFrom: carried.from }),
        );
        const change = result.ok ? result.value.find((entry) => entry.register === STATUS)?.id : undefined;
        if (change === undefined) return result;
        chosenHere.current = change;
        // What another has typed and not saved stays a draft of theirs.
        if (isTooLong || (boxNow && boxNow.author !== currentPerson().id && isUnsaved(boxNow))) return result;
        const saved = { to: change, text: why, before: "", by: change };
        const later = now.current.box;
        const isTypedOn = later !== undefined && later.text !== boxNow?.text;
        hold({
          author: currentPerson().id,
          over: change,
          base: "",
          text: isTypedOn ? later.text : why,
          saved,
        });
        if (!isTypedOn) await dropDraft();
        return result;
      });
      setSaving(written.ok ? "saved" : { failed: faultText(written.error) });
      return written.ok ? written.value.find((entry) => entry.register === STATUS)?.id : undefined;
    },
    [journey, ref, attempt, hold, dropDraft],
  );

  const keepWhy = useCallback(async () => {
    const { box: before, whyTooLong: isTooLong } = now.current;
    if (!before || isTooLong) return;
    if (!isUnsaved(before)) return dropDraft();
    if (before.author !== currentPerson().id) return;
    const why = before.text.trim();
    // Storage may ask more than once: the journal that it asked about last is the one that was written on.
    let asked: Journal | undefined;
    const written = await write(journey, (current, writer) => {
      asked = current;
      const entry = readStatus(current, ref)[0]?.entry.id;
      // A status that nobody chose is never said for them: without one the reason waits.
      return entry === undefined || entry !== subjectOf(before) ? [] : [explain(current, writer, entry, why)];
    });
    if (!written.ok) return setSaving({ failed: faultText(written.error) });
    const entry = asked && readStatus(asked, ref)[0]?.entry.id;
    const [said] = written.value;
    if (!said || !asked || entry === undefined)
      return setSaving(entry === subjectOf(before) ? "draft" : "overtaken");
    const first = before.saved?.before ?? whyOf(asked, entry);
    const saved = { to: entry, text: why, before: first, by: said.id };
    const isTypedOn = now.current.box?.text !== before.text;
    hold({ ...(now.current.box ?? before), saved });
    if (!isTypedOn) await dropDraft();
    setSaving("saved");
  }, [journey, ref, hold, dropDraft]);

  const saveWhy = useCallback(() => {
    savingWhy.current = keepWhy();
    return savingWhy.current;
  }, [keepWhy]);
  const { touch } = useAutosave(saveWhy);

  const changeWhy = useCallback(
    (text: string) => {
      const { box: boxNow, open: openNow, head: over, standing: base } = now.current;
      // What was saved from here and still stands is gone on with; else the typing begins over what stands now.
      const isMine = boxNow?.saved?.to === over && boxNow?.saved?.text === base;
      const goesOn = openNow ?? (isMine ? boxNow : undefined);
      const author = currentPerson().id;
      const next = goesOn ? { ...goesOn, author, text } : { author, over, base, text };
      hold(next);
      changeDraft(boxToDraft(next));
      touch();
    },
    [hold, changeDraft, touch],
  );

  const undo = useCallback(
    async (change: EntryId) => {
      setSaving("saving");
      const written = await write(journey, (current, writer) => undoStatus(current, writer, ref, change));
      // What was saved with the change that is taken back stays with it, in the history.
      if (written.ok && now.current.box && !isUnsaved(now.current.box)) hold(undefined);
      setSaving(written.ok ? "saved" : { failed: faultText(written.error) });
    },
    [journey, ref, hold],
  );

  return {
    answers,
    isNewer: hasUnknownStatus(journal, ref),
    status: shown,
    why: open ? open.text : standing,
    otherWhys: head
      ? readWhy(journal, head)
          .slice(1)
          .map(({ value }) => value)
      : [],
    whyTooLong,
    saving,
    choose,
    changeWhy,
    saveWhy,
    undo,
  };
}
