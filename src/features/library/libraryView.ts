import { createContext } from "react";
import type { Framework } from "../../domain/framework";
import type { AuthorId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";

/** The journey through whose eyes the library is looked at. */
export type LibraryView = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  /** Undefined where this device does not know it. */
  readonly framework: Framework | undefined;
  readonly readOnly: boolean;
  /** Who would write. */
  readonly me: AuthorId;
};

/** Undefined: nobody's eyes; then there are no marks. Not a prop, so that rows of which nothing was said are left alone. */
export const CurrentView = createContext<LibraryView | undefined>(undefined);
