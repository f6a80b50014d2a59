// What most hostile files are held against: the whole snapshot, with or without entries of their own.
import { brings, file, refused, type HostileFile } from "./hostile";
import { broughtBy, textOf, whole, withEntries } from "./plainSnapshot";
import type { PlainEntry } from "./plainSnapshot";

export const damaged = refused("damaged");
/** As if nothing had been done to it. */
export const same = brings(broughtBy(whole()));

/** The whole snapshot with these entries in it, which come in as they are. */
export function bringing(name: string, ...entries: readonly PlainEntry[]): HostileFile {
  const snapshot = withEntries(...entries);
  return file(name, textOf(snapshot), brings(broughtBy(snapshot)));
}
