import { useRef, useState, type RefObject } from "react";
import type { EvidenceId } from "../../domain/ids";
import { showError } from "../../state/toasts";
import { catchFile, type Catch, type CatchProblem } from "./catching";
import { words } from "./words";

export type Catching = {
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly problems: readonly CatchProblem[];
  readonly take: (files: readonly File[], keepOriginal: boolean) => void;
  /** Those whose file is still at hand. */
  readonly tryAgain: (keepOriginal: boolean) => void;
};

/** What is on its way into the tray: an answer that is given meanwhile is an answer for it, too. */
export type UnderWay = RefObject<Set<Promise<EvidenceId | undefined>>>;

/** Chosen files, one lot after the other: each is durable before the next is read, so that memory holds. */
export function useCatching(to: Catch, underWay: UnderWay): Catching {
  const [progress, setProgress] = useState<Catching["progress"]>();
  const [problems, setProblems] = useState<readonly CatchProblem[]>([]);
  const queue = useRef(Promise.resolve());

  async function takeLot(files: readonly File[], keepOriginal: boolean) {
    const failed: CatchProblem[] = [];
    setProblems([]);
    try {
      for (const [done, file] of files.entries()) {
        setProgress({ done, all: files.length });
        const catching = catchFile(file, to, keepOriginal);
        void follow(catching, underWay);
        const caught = await catching;
        if (!caught.ok) failed.push(caught.error);
      }
    } finally {
      setProgress(undefined);
      setProblems(failed);
    }
  }
  function take(files: readonly File[], keepOriginal: boolean) {
    queue.current = queue.current
      .then(() => takeLot(files, keepOriginal))
      .catch((error: unknown) => {
        console.error(error);
        showError(words.notCaught(files[0]?.name ?? "", String(error)));
      });
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

/** Resolves when it is in the tray, or is not. */
export async function follow(catching: ReturnType<typeof catchFile>, underWay: UnderWay): Promise<void> {
  const landing = catching.then(
    (caught) => (caught.ok ? caught.value : undefined),
    () => undefined,
  );
  underWay.current.add(landing);
  await landing;
  underWay.current.delete(landing);
}
