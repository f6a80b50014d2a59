import type { ReactNode } from "react";
import { CurrentEyes, CurrentJournal, type LibraryView } from "./libraryView";

type ViewProviderProps = { readonly view: LibraryView | undefined; readonly children: ReactNode };

export function ViewProvider({ view, children }: ViewProviderProps) {
  return (
    <CurrentEyes value={view?.eyes}>
      <CurrentJournal value={view?.journal}>{children}</CurrentJournal>
    </CurrentEyes>
  );
}
