/** What was found in files as they were caught in this visit: told once, and kept nowhere. */
import { create } from "zustand";
import type { EvidenceId } from "../domain/ids";
import type { PreparedFile } from "./preparing";

export type CaughtNote = Pick<PreparedFile, "outcome" | "found"> & {
  readonly id: EvidenceId;
  /** As the file was called when it was chosen. */
  readonly name: string;
};

const useNotes = create<{ readonly notes: readonly CaughtNote[] }>(() => ({ notes: [] }));

export const useCaughtNotes = (): readonly CaughtNote[] => useNotes((state) => state.notes);

export function noteCaught(note: CaughtNote): void {
  useNotes.setState(({ notes }) => ({ notes: [...notes, note] }));
}
