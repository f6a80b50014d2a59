import { useEffect, useState } from "react";
import { loadFramework } from "../content/frameworks";
import type { Framework } from "../domain/framework";

/** Frameworks that were loaded once show at once ever after. */
const loadedById = new Map<string, Framework>();

/** The framework; `unknown` where this version has none of that id; undefined for the moment that it takes to load. */
export function useFramework(id: string | undefined): Framework | "unknown" | undefined {
  const [, setLoaded] = useState<string>();
  const [unknown, setUnknown] = useState<string>();
  const [fault, setFault] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (id === undefined || loadedById.has(id)) return;
    let gone = false;
    const settle = (framework: Framework | undefined) => {
      if (framework) loadedById.set(id, framework);
      if (gone) return;
      if (framework) setLoaded(id);
      else setUnknown(id);
    };
    loadFramework(id).then(settle, (error: unknown) => {
      if (!gone) setFault({ error });
    });
    return () => {
      gone = true;
    };
  }, [id]);
  // A part of the app that can't be fetched: the screen's boundary says so and offers to load again.
  if (fault) throw fault.error;
  if (id === undefined) return undefined;
  return loadedById.get(id) ?? (unknown === id ? "unknown" : undefined);
}
