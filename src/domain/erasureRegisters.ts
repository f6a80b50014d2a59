/** What is said of erasing a thing. Apart from the rest of erasing, because deleting and reading must know it too. */
import type { Entry } from "./entry";
import { AUTHOR, EVIDENCE, RESOURCE, splitThing, VOICE } from "./thing";

/** Asked for; can be taken back as every other value. */
export const ERASE = "erase";
/** Final: any entry of this register counts for ever, whatever follows on it. */
export const ERASED = "erased";

const ERASABLE: ReadonlySet<string> = new Set([EVIDENCE, RESOURCE, AUTHOR, VOICE]);

/**
 * Only what a person brought, or the person, can be erased. Said of anything else, as of a competency, it is kept and passed on,
 * and nobody follows it: a stranger's file could forbid a status for ever.
 */
export const isErasable = (about: string): boolean => ERASABLE.has(splitThing(about).kind);

export const isErasing = (register: string): boolean => register === ERASE || register === ERASED;
export const isAboutErasing = ({ register }: Pick<Entry, "register">): boolean => isErasing(register);
