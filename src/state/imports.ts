/** What screens read of imports that went in, live. */
import { useLiveQuery } from "dexie-react-hooks";
import { listImports, type PastImport } from "../storage/importHistory";
import { findUndoable, type UndoableImport } from "../storage/importUndo";
import { database } from "./database";

/** The latest import that can still be undone; undefined until read, and where there is none. */
export function useUndoableImport(): UndoableImport | undefined {
  return useLiveQuery(() => findUndoable(database()), []);
}

/** The imports of this device, taken in or undone, newest first; undefined until read. */
export function usePastImports(): readonly PastImport[] | undefined {
  return useLiveQuery(() => listImports(database()), []);
}
