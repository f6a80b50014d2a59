import { createContext } from "react";
import type { Framework } from "../../domain/framework";
import type { AuthorId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";

/** Through which journey's eyes, and whose, the library is looked at. It stays the same while they write. */
export type Eyes = {
  readonly journey: JourneyId;
  /** Undefined where this device does not know it. */
  readonly framework: Framework | undefined;
  readonly readOnly: boolean;
  /** Who would write. */
  readonly me: AuthorId;
};

/** The same with what the journey says now. */
export type LibraryView = { readonly eyes: Eyes; readonly journal: Journal };

/** Undefined: nobody's eyes; then there are no marks. Not a prop, so that rows of which nothing was said are left alone. */
export const CurrentEyes = createContext<Eyes | undefined>(undefined);

/** Apart from the eyes, as every tap makes it another: only what reads it is drawn anew. */
export const CurrentJournal = createContext<Journal | undefined>(undefined);
