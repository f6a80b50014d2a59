/** What belongs to this visit: the sitting, and how the app itself is doing. Never a copy of the database. */
import { create } from "zustand";
import { newSittingId } from "../domain/ids";
import type { Offline } from "../platform/serviceWorker";

/** One page load. Random each time, so that cloned tablets and duplicated tabs never share one. */
export const sitting = newSittingId();

type Visit = {
  /** `cleared`: not only the connection is gone, but the database. */
  readonly connection: "open" | "superseded" | "lost" | "cleared";
  readonly updateWaiting: boolean;
  readonly offline: Offline;
  readonly set: (change: Partial<Omit<Visit, "set">>) => void;
};

export const useVisit = create<Visit>((set) => ({
  connection: "open",
  updateWaiting: false,
  offline: "no",
  set: (change) => set(change),
}));
