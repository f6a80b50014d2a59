/** What is said of erasing a thing. Apart from the rest of erasing, because deleting and reading must know it too. */
import type { Entry } from "./entry";

/** Asked for; can be taken back as every other value. */
export const ERASE = "erase";
/** Final: any entry of this register counts for ever, whatever follows on it. */
export const ERASED = "erased";

export const isErasing = (register: string): boolean => register === ERASE || register === ERASED;
export const isAboutErasing = ({ register }: Pick<Entry, "register">): boolean => isErasing(register);
