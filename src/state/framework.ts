import { useEffect, useState } from "react";
import { loadFramework } from "../content/frameworks";
import type { Framework } from "../domain/framework";

/** Frameworks that were loaded once show at once ever after. */
const loadedById = new Map<string, Framework>();

/** The framework; `unknown` where this version has none of that id; undefined for the moment that it takes to load. */
export function useFramework(id: string | undefined): Framework | "unknown" | undefined {
  const [, setLoaded] = useState<string>();
  const [unknown, setUnknown] = useState<string>();
  useEffect(() => {
    if (id === undefined || loadedById.has(id)) return;
    let gone = false;
    void loadFramework(id).then((framework) => {
      if (framework) loadedById.set(id, framework);
      if (gone) return;
      if (framework) setLoaded(id);
      else setUnknown(id);
    });
    return () => {
      gone = true;
    };
  }, [id]);
  if (id === undefined) return undefined;
  return loadedById.get(id) ?? (unknown === id ? "unknown" : undefined);
}
