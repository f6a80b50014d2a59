/** A file made on this screen and handed to the browser's downloads. Leaving the screen calls it off. */
import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "../../lib/reason";
import { download } from "../../platform/download";
import { recordWords as words } from "./recordWords";
import { cancelling, type Exporting } from "./useExport";

export type Made = { readonly file: Blob; readonly fileName: string; readonly warning?: string | undefined };

export type Make = (onProgress: (done: number) => void, signal: AbortSignal) => Promise<Made>;

/** `onLeft`: told of each file that was handed over. */
export function useSaving(onLeft: (fileName: string) => void) {
  const [saving, setSaving] = useState<Exporting>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  const kept = useRef<Made>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const handOver = useCallback(() => {
    const made = kept.current;
    if (!made) return;
    try {
      download(made.file, made.fileName);
    } catch (error) {
      return setSaving({ state: "failed", text: words.failed(reasonOf(error)) });
    }
    const { file, fileName, warning } = made;
    setSaving({ state: "saved", fileName, file, ...(warning ? { warning } : {}) });
    onLeft(fileName);
  }, [onLeft]);

  const save = useCallback(
    async (make: Make) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      kept.current = undefined;
      setSaving({ state: "writing", done: 0 });
      try {
        const made = await make((done) => {
          if (!signal.aborted) setSaving({ state: "writing", done });
        }, signal);
        signal.throwIfAborted();
        kept.current = made;
        handOver();
      } catch (error) {
        if (running.current !== controller) return;
        if (!signal.aborted) console.error(error);
        setSaving({
          state: "failed",
          text: signal.aborted ? words.cancelled : words.failed(reasonOf(error)),
        });
      } finally {
        if (running.current === controller) running.current = undefined;
      }
    },
    [handOver],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setSaving(cancelling);
  }, []);
  /** Of what was saved, or was not, nothing is said any more. What is being written goes on. */
  const forget = useCallback(() => {
    if (running.current) return;
    kept.current = undefined;
    setSaving({ state: "idle" });
  }, []);
  return { saving, save, saveAgain: handOver, cancel, forget };
}
