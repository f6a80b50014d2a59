/** What screens read of imports that went in, live. */
import { useLiveQuery } from "dexie-react-hooks";
import { findUndoable, type UndoableImport } from "../storage/importUndo";
import { database } from "./database";

/** The latest import that can still be undone; undefined until read, and where there is none. */
export function useUndoableImport(): UndoableImport | undefined {
  return useLiveQuery(() => findUndoable(database()), []);
}
