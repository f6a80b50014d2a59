import { useEffect } from "react";

/** Names the window after what it shows; after the app where that has no name. Undefined: it is named by somebody else. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    if (title !== undefined) document.title = title === "" ? "Waymark" : `${title} · Waymark`;
  }, [title]);
}
