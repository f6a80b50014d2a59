/** What is on its way into the tray, or being changed in it: whoever saves waits for it, and what is said meanwhile is said of it too. */
import type { RefObject } from "react";
import type { EvidenceId } from "../../domain/ids";
import { faultText } from "../../state/faultText";
import { sayOfWaiting } from "../../state/waiting";
import { storageFault } from "../../storage/faults";

/** `id`: a new piece that is in the tray now. `failed`: it did not come to what was asked for, and the screen says why. */
export type Landed = { readonly id?: EvidenceId; readonly failed?: boolean };
export type UnderWay = RefObject<Set<Promise<Landed>>>;

/** Whoever closes the page meanwhile is asked first. */
export async function track(underWay: UnderWay, task: Promise<Landed>): Promise<void> {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  const landing = task.catch((error: unknown) => {
    console.error(error);
    return { failed: true };
  });
  window.addEventListener("beforeunload", warn);
  underWay.current.add(landing);
  await landing;
  underWay.current.delete(landing);
  window.removeEventListener("beforeunload", warn);
}

/** Resolves when nothing is under way any more; false where something of it failed. */
export async function allLanded(underWay: UnderWay): Promise<boolean> {
  let isWhole = true;
  while (underWay.current.size > 0) {
    const waitedFor = [...underWay.current];
    const landed = await Promise.all(waitedFor);
    if (landed.some(({ failed }) => failed)) isWhole = false;
    for (const landing of waitedFor) underWay.current.delete(landing);
  }
  return isWhole;
}

/** Says this of all that is under way now as it lands. `isLast`: nothing else was said since. The sentence that says why not. */
export async function sayAsItLands(
  underWay: UnderWay,
  change: Parameters<typeof sayOfWaiting>[1],
  isLast: () => boolean,
): Promise<string | undefined> {
  let problem: string | undefined;
  const saying = Promise.all(
    [...underWay.current].map(async (landing) => {
      const { id } = await landing;
      if (id === undefined || !isLast()) return;
      const said = await sayOfWaiting([id], change);
      if (!said.ok) problem = faultText(said.error);
    }),
  );
  await track(
    underWay,
    saying.then(() => (problem === undefined ? {} : { failed: true })),
  );
  return problem;
}

/** A sentence for whatever was thrown. */
export function whyNot(error: unknown): string {
  try {
    return faultText(storageFault(error));
  } catch {
    // A fault of ours: it is not kept all the same, and must not go without a word.
    console.error(error);
    return faultText({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
