/**
 * A control shows its new value at once and keeps showing it until the journal that it reads says so itself; if the write
 * fails, the value goes back. Without this a tap would flicker for the moment between the write and the next reading.
 */
import { useCallback, useRef, useState } from "react";
import type { Entry } from "../domain/entry";
import type { EntryId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import type { Result } from "../lib/result";
import { nextTurn } from "../platform/turns";
import type { WriteFault } from "../storage/journals";
import { joinFlush } from "./drafts";
import { faultText } from "./faultText";
import { feel } from "./haptics";
import { showError } from "./toasts";

type Written = Result<readonly Entry[], WriteFault>;

export type PendingValue<T> = {
  readonly shown: T;
  /** Shows the value and runs the write. The latest attempt decides what is shown. */
  readonly attempt: (value: T, write: () => Promise<Written>) => Promise<Written>;
  /** The same, and says why where it could not be saved. Resolves with the entries, or undefined. */
  readonly attemptOrTell: (value: T, write: () => Promise<Written>) => Promise<readonly Entry[] | undefined>;
};

export function usePendingValue<T>(journal: Journal, standing: T): PendingValue<T> {
  const [pending, setPending] = useState<{ readonly value: T; readonly entry?: EntryId | undefined }>();
  const attempts = useRef(0);
  const attempt = useCallback(async (value: T, write: () => Promise<Written>) => {
    attempts.current += 1;
    const own = attempts.current;
    setPending({ value });
    feel("chosen");
    const written = await onceDrawn(write);
    if (own === attempts.current)
      setPending(written.ok && written.value[0] ? { value, entry: written.value[0].id } : undefined);
    return written;
  }, []);
  const attemptOrTell = useCallback(
    async (value: T, write: () => Promise<Written>) => {
      const written = await attempt(value, write);
      if (written.ok) return written.value;
      showError(faultText(written.error));
      return undefined;
    },
    [attempt],
  );
  const isRead = pending?.entry !== undefined && journal.entriesById.has(pending.entry);
  return { shown: pending && !isRead ? pending.value : standing, attempt, attemptOrTell };
}

/**
 * What was chosen is drawn first: deciding and writing take longer on a slow tablet than the eye waits. Where the page is hidden,
 * left or updated meanwhile, the write begins at once, and whoever lets go of the page waits for it.
 */
async function onceDrawn(write: () => Promise<Written>): Promise<Written> {
  let running: Promise<Written> | undefined;
  const begin = () => (running ??= write());
  const leave = joinFlush(async () => void (await begin()));
  try {
    if (document.visibilityState !== "hidden") await nextTurn();
    return await begin();
  } finally {
    leave();
  }
}
