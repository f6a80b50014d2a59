/** A rehearsal under way on this screen. Leaving the screen calls it off. */
import { useCallback, useEffect, useRef, useState } from "react";
import { rehearse, type Rehearsal } from "../../exchange/rehearsal";
import type { Phase } from "../../exchange/watcher";
import { database } from "../../state/database";
import { rehearsalFaultText } from "./rehearsalFaultText";

export type Rehearsing =
  | { readonly state: "choosing"; readonly fault?: string }
  | { readonly state: "sealed"; readonly file: File; readonly isRefused: boolean }
  /** `done`: 0 to 1, of the phase. */
  | { readonly state: "reading"; readonly phase: Phase; readonly done: number }
  | { readonly state: "compared"; readonly rehearsal: Rehearsal };

export function useRehearsal() {
  const [rehearsing, setRehearsing] = useState<Rehearsing>({ state: "choosing" });
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = undefined;
    },
    [],
  );

  const begin = useCallback(async (file: File, passphrase?: string) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const onProgress = (done: number, phase: Phase) => {
      if (!signal.aborted) setRehearsing({ state: "reading", phase, done });
    };
    onProgress(0, "reading");
    const result = await rehearse(database(), file, { onProgress, signal }, passphrase);
    if (running.current !== controller) return;
    if (result.ok) return setRehearsing({ state: "compared", rehearsal: result.value });
    const { type } = result.error;
    if (type === "sealed" || type === "wrong-passphrase")
      return setRehearsing({ state: "sealed", file, isRefused: type === "wrong-passphrase" });
    setRehearsing({ state: "choosing", fault: rehearsalFaultText(result.error) });
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { rehearsing, begin, cancel };
}
