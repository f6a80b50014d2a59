/**
 * Answering one competency: its status and the reason for it, as the competency's page and the walk both ask it. A tap shows
 * at once and is called saved when it is durable. A reason saves by itself; one that is typed before the status is chosen
 * moves on to the status that is then chosen.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CompetencyRef } from "../domain/framework";
import type { EntryId, JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import {
  changeStatus,
  explain,
  readStatus,
  STATUS,
  undoStatus,
  whyOf,
  WHY_MAX_LENGTH,
} from "../domain/record";
import type { Reading } from "../domain/register";
import type { Status } from "../domain/status";
import { joinFlush, readTextDraft, useDraft } from "./drafts";
import { faultText } from "./faultText";
import { usePendingValue } from "./pending";
import { write } from "./writer";

const SAVE_WHY_AFTER_MS = 900;

export type Saving = "saving" | "saved" | { readonly failed: string } | null;

export type Answering = {
  readonly answers: Reading<Status>;
  /** The status to show: the one just tapped, else what stands; null where nobody has said anything. */
  readonly status: Status | null;
  /** What stands in the box for the reason. */
  readonly why: string;
  readonly whyTooLong: boolean;
  readonly saving: Saving;
  /** Resolves with the entry that says it once it is durable, with undefined where it failed. */
  readonly choose: (status: Status) => Promise<EntryId | undefined>;
  readonly changeWhy: (text: string) => void;
  /** Saves the reason where there is a change to explain. `leaving`: also where there is none, as a reason for not having started. */
  readonly saveWhy: (leaving?: boolean) => Promise<void>;
  readonly undo: (change: EntryId) => Promise<void>;
};

export function useAnswering(journey: JourneyId, ref: CompetencyRef, journal: Journal): Answering {
  const draft = useDraft(`why/${journey}/${ref}`, "", readTextDraft);
  const answers = readStatus(journal, ref);
  const head = answers[0]?.entry.id;
  const { shown, attempt } = usePendingValue<Status | null>(journal, answers[0]?.value ?? null);
  const [saving, setSaving] = useState<Saving>(null);
  /** Typed on this visit; undefined where the box shows the reason that stands. */
  const [typed, setTyped] = useState<string>();
  /** Where the reason in the box was saved to, and what that said before: a status that is chosen takes the reason over. */
  const movable = useRef<{ readonly entry: EntryId; readonly before: string }>(undefined);
  const savingWhy = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const text = typed ?? (draft.value ? draft.value : undefined);
  const whyTooLong = (text?.length ?? 0) > WHY_MAX_LENGTH;
  // What the callbacks below read when they run, which may be long after they were made.
  const now = useRef({ journal, text, whyTooLong });
  useEffect(() => {
    now.current = { journal, text, whyTooLong };
  });

  const { change: changeDraft, drop: dropDraft } = draft;

  const choose = useCallback(
    async (status: Status) => {
      clearTimeout(timer.current);
      setSaving("saving");
      const why = now.current.whyTooLong ? "" : (now.current.text ?? "").trim();
      const written = await attempt(status, async () => {
        // Tapping a status leaves the box, which saves the reason: where to, must be known before it can be taken over.
        await Promise.allSettled([savingWhy.current]);
        return write(journey, (current, writer) =>
          changeStatus(current, writer, ref, { status, why, whyFrom: movable.current }),
        );
      });
      if (!written.ok) {
        setSaving({ failed: faultText(written.error) });
        return undefined;
      }
      const change = written.value.find((entry) => entry.register === STATUS)?.id;
      if (why !== "") {
        movable.current = change && { entry: change, before: "" };
        setTyped((before) => before ?? why);
        await dropDraft();
      }
      setSaving("saved");
      return change;
    },
    [journey, ref, dropDraft, attempt],
  );

  const keepWhy = useCallback(
    async (leaving: boolean) => {
      clearTimeout(timer.current);
      const { text: typedNow, whyTooLong: isTooLong, journal: before } = now.current;
      if (typedNow === undefined || isTooLong) return;
      const why = typedNow.trim();
      const standing = readStatus(before, ref)[0]?.entry.id;
      if (why === (standing ? whyOf(before, standing) : "")) return dropDraft();
      // A status may still be chosen, which the reason is then for; until then it is a draft, and kept as one.
      if (standing === undefined && !leaving) return;
      setSaving("saving");
      let savedTo = movable.current;
      const written = await write(journey, (current, writer) => {
        const entry = readStatus(current, ref)[0]?.entry.id;
        // A reason where nobody has said a status is a reason for its not having started.
        if (entry === undefined) return changeStatus(current, writer, ref, { status: "not-started", why });
        const said = whyOf(current, entry);
        if (savedTo?.entry !== entry) savedTo = { entry, before: said };
        return said === why ? [] : [explain(current, writer, entry, why)];
      });
      if (!written.ok) return setSaving({ failed: faultText(written.error) });
      movable.current = savedTo;
      await dropDraft();
      setSaving("saved");
    },
    [journey, ref, dropDraft],
  );

  const saveWhy = useCallback(
    (leaving = false) => {
      savingWhy.current = keepWhy(leaving);
      return savingWhy.current;
    },
    [keepWhy],
  );

  const changeWhy = useCallback(
    (next: string) => {
      setTyped(next);
      changeDraft(next);
      clearTimeout(timer.current);
      if (head !== undefined) timer.current = setTimeout(() => void saveWhy(), SAVE_WHY_AFTER_MS);
    },
    [changeDraft, head, saveWhy],
  );

  const undo = useCallback(
    async (change: EntryId) => {
      setSaving("saving");
      const written = await write(journey, (current, writer) => undoStatus(current, writer, ref, change));
      if (written.ok) {
        // The reason stays with the change that was taken back, in the history.
        setTyped(undefined);
        movable.current = undefined;
      }
      setSaving(written.ok ? "saved" : { failed: faultText(written.error) });
    },
    [journey, ref],
  );

  useEffect(() => {
    const leave = joinFlush(() => saveWhy());
    return () => {
      leave();
      void saveWhy(true);
    };
  }, [saveWhy]);

  return {
    answers,
    status: shown,
    why: text ?? (head ? whyOf(journal, head) : ""),
    whyTooLong,
    saving,
    choose,
    changeWhy,
    saveWhy,
    undo,
  };
}
