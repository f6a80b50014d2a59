/** Snapshot files that came by themselves (dropped, opened with Waymark, shared by another app) and wait to be looked at, one by one. */
import { create } from "zustand";

export type Arrived = {
  /** Says the same file twice: it waits only once. */
  readonly key: string;
  readonly name: string;
  /** Undefined: it is not there any more. */
  readonly open: () => Promise<File | undefined>;
  /** Called once, when it was taken in, or left. */
  readonly release: () => Promise<void>;
};

type Arriving = {
  /** The one that came first first. Not the one that is being looked at. */
  readonly queue: readonly Arrived[];
  /** Somebody has just brought the first of them, and expects it to be looked at. */
  readonly isAwaited: boolean;
};

const useStore = create<Arriving>(() => ({ queue: [], isAwaited: false }));

export const useArriving = (): Arriving => useStore();

/** `isAwaited`: whoever brought them is on the way to see them. */
export function arrive(came: readonly Arrived[], isAwaited: boolean): void {
  useStore.setState(({ queue, isAwaited: before }) => {
    const known = new Set(queue.map(({ key }) => key));
    const fresh = came.filter(({ key }) => !known.has(key));
    return { queue: [...queue, ...fresh], isAwaited: before || (isAwaited && came.length > 0) };
  });
}

const useTaking = create<{ readonly isTaking: boolean }>(() => ({ isTaking: false }));

/** Whether what another app has just shared is being taken into the tray at this moment. */
export const useTakingIn = (): boolean => useTaking(({ isTaking }) => isTaking);
export const sayTakingIn = (isTaking: boolean): void => useTaking.setState({ isTaking });

let lastId = 0;

/** A file that a person has just brought; wherever it lies, it stays there. */
export function arrivedFile(file: File): Arrived {
  lastId += 1;
  return {
    key: `file:${lastId}`,
    name: file.name,
    open: () => Promise.resolve(file),
    release: () => Promise.resolve(),
  };
}

/** The next, which waits no longer. */
export function takeNext(): Arrived | undefined {
  const [next, ...queue] = useStore.getState().queue;
  useStore.setState({ queue, isAwaited: false });
  return next;
}

/** It was not taken in, nor left: it waits again, before the others. */
export function putBack(arrived: Arrived): void {
  useStore.setState(({ queue }) => ({
    queue: [arrived, ...queue.filter(({ key }) => key !== arrived.key)],
    isAwaited: false,
  }));
}

/** None of them is looked at. */
export async function leaveArrived(): Promise<void> {
  const { queue } = useStore.getState();
  useStore.setState({ queue: [], isAwaited: false });
  for (const { release } of queue) await release();
}
