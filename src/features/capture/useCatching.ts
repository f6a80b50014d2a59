import { useEffect, useRef, useState } from "react";
import { showError } from "../../state/toasts";
import { caughtNow } from "../../state/waiting";
import { catchFile, type Catch, type CatchProblem } from "./catching";
import { track, whyNot, type Landed, type UnderWay } from "./underWay";
import { words } from "./words";

export type Catching = {
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly problems: readonly CatchProblem[];
  readonly take: (files: readonly File[], keepOriginal: boolean) => void;
  /** Those whose file is still at hand. */
  readonly tryAgain: (keepOriginal: boolean) => void;
};

/** Chosen files, one after the other: each is durable before the next is read, so that memory holds. */
export function useCatching(to: Catch, underWay: UnderWay): Catching {
  const [progress, setProgress] = useState<Catching["progress"]>();
  const [problems, setProblems] = useState<readonly CatchProblem[]>([]);
  const queue = useRef(Promise.resolve());
  const latest = useRef(to);
  const isGone = useRef(false);
  useEffect(() => {
    latest.current = to;
  });
  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);

  async function takeOne(file: File, keepOriginal: boolean, began: Promise<number>): Promise<Landed> {
    // It goes where is said by now, not where was said as it was chosen.
    const caught = await catchFile(file, latest.current, keepOriginal, began);
    if (caught.ok) return { id: caught.value };
    setProblems((before) => [...before, caught.error]);
    // Whoever has gone on to the next screen must hear of it there.
    if (isGone.current) showError(caught.error.text);
    return { failed: true };
  }
  function take(files: readonly File[], keepOriginal: boolean) {
    setProblems([]);
    for (const [done, file] of files.entries()) {
      const began = caughtNow();
      // Told as it is waited for, which may be after the files before it.
      began.catch(() => {});
      const landing = queue.current.then(() => {
        setProgress({ done, all: files.length });
        return takeOne(file, keepOriginal, began);
      });
      queue.current = landing.then(
        () => undefined,
        (error: unknown) => showError(words.notCaught(file.name, whyNot(error))),
      );
      void track(underWay, landing);
    }
    const last = (queue.current = queue.current.then(() => {
      if (queue.current === last) setProgress(undefined);
    }));
  }
  return {
    progress,
    problems,
    take,
    tryAgain: (keepOriginal) =>
      take(
        problems.flatMap(({ file }) => file ?? []),
        keepOriginal,
      ),
  };
}
