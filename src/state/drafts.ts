/**
 * Half-written things outlive the page: Android kills a tab while the camera is open. A draft is kept a moment after each
 * change, and at once when the page is hidden, left, or about to be updated.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { canonicalJson, type Json } from "../lib/json";
import { dropDraft, readDraft, saveDraft } from "../storage/drafts";
import type { Draft } from "../storage/database";
import { database } from "./database";

const pendingFlushes = new Set<() => Promise<void>>();

/** Keeps every draft of this page now. Rejects if one could not be kept. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...pendingFlushes].map((flush) => flush()));
}

/** Other writing that must not wait when the page is hidden or updated joins in here. Returns how to leave again. */
export function joinFlush(flush: () => Promise<void>): () => void {
  pendingFlushes.add(flush);
  return () => pendingFlushes.delete(flush);
}

/** A draft that can't be kept (a full disk, a lost connection) is still on the screen, and kept by the next change that can. */
const notKept = (error: unknown) => console.warn("A draft was not kept.", error);

export function flushWhenHidden(): void {
  const flush = () => void flushDrafts().catch(notKept);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
  window.addEventListener("pagehide", flush);
}

const KEEP_AFTER_MS = 250;

export type DraftHandle<T extends Json> = {
  /** Undefined until it was looked for. */
  readonly value: T | undefined;
  readonly change: (value: T) => void;
  /** It was said, or given up. `ifStill`: what was said; anything else that was typed since then stays. */
  readonly drop: (ifStill?: T) => Promise<void>;
};

/** `read` accepts what a draft of this kind may be, or gives undefined for one that another version left. */
export function useDraft<T extends Json>(
  key: string,
  none: T,
  read: (value: Json) => T | undefined,
): DraftHandle<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T }>();
  const pending = useRef<{ readonly key: string; readonly value: T } | undefined>(undefined);
  /** What was typed last on this page. */
  const latest = useRef<{ readonly key: string; readonly value: T } | undefined>(undefined);
  const drops = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const readRef = useRef(read);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const draft = pending.current;
    pending.current = undefined;
    if (!draft) return;
    const dropsBefore = drops.current;
    try {
      await saveDraft(database(), draft.key, draft.value, Date.now());
    } catch (error) {
      // Tried again when the page is hidden or left, unless something newer was typed or it was said meanwhile.
      if (drops.current === dropsBefore) pending.current ??= draft;
      throw error;
    }
  }, []);

  useEffect(() => joinFlush(flush), [flush]);

  useEffect(() => {
    let gone = false;
    const hold = (draft: Draft | undefined) => {
      // What was typed while the draft was looked for is newer than it.
      if (!gone)
        setHeld((now) =>
          now?.key === key ? now : { key, value: (draft && readRef.current(draft.value)) ?? none },
        );
    };
    readDraft(database(), key).then(hold, (error: unknown) => {
      console.warn("A draft could not be looked for.", error);
      hold(undefined);
    });
    return () => {
      gone = true;
      flush().catch(notKept);
    };
    // `none` is what a new draft starts from; it is not to start one anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, flush]);

  const change = useCallback(
    (value: T) => {
      setHeld({ key, value });
      pending.current = { key, value };
      latest.current = { key, value };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush().catch(notKept), KEEP_AFTER_MS);
    },
    [key, flush],
  );

  const drop = useCallback(
    async (ifStill?: T) => {
      const typed = latest.current;
      const isOther =
        typed?.key === key && canonicalJson(typed.value) !== canonicalJson(ifStill ?? typed.value);
      if (isOther) return;
      drops.current += 1;
      if (pending.current?.key === key) {
        clearTimeout(timer.current);
        pending.current = undefined;
      }
      latest.current = undefined;
      setHeld((now) => (now && now.key !== key ? now : { key, value: none }));
      // What stays behind is offered again, and is no worse than that.
      await dropDraft(database(), key).catch(notKept);
    },
    // `none` is given anew with every rendering, and means the same each time.
    // oxlint-disable-next-line react/exhaustive-deps
    [key],
  );

  return { value: held?.key === key ? held.value : undefined, change, drop };
}

export const readTextDraft = (value: Json): string | undefined =>
  typeof value === "string" ? value : undefined;
