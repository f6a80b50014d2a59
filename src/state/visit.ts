/** What belongs to this visit: the sitting, and how the app itself is doing. Never a copy of the database. */
import { create } from "zustand";
import { newSittingId } from "../domain/ids";
import type { Kept } from "../platform/sentinel";
import type { Offline } from "../platform/serviceWorker";

/** One page load. Random each time, so that cloned tablets and duplicated tabs never share one. */
export const sitting = newSittingId();

/** Why nothing is written here yet, though it could be. */
export type Gate =
  /** This browser kept journeys, and they are gone. */
  | { readonly type: "lost"; readonly kept: Kept }
  /** A tab of an iPad or iPhone, which is emptied after a week: Waymark belongs on the Home Screen there. */
  | { readonly type: "install" };

type Visit = {
  /** `cleared`: not only the connection is gone, but the database. */
  readonly connection: "open" | "superseded" | "lost" | "cleared";
  readonly gate: Gate | undefined;
  readonly updateWaiting: boolean;
  readonly offline: Offline;
  readonly set: (change: Partial<Omit<Visit, "set">>) => void;
};

export const useVisit = create<Visit>((set) => ({
  connection: "open",
  gate: undefined,
  updateWaiting: false,
  offline: "no",
  set: (change) => set(change),
}));
