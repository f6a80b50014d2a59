import { useEffect, useState } from "react";
import { loadFramework } from "../content/frameworks";
import type { Framework } from "../domain/framework";
import { database } from "./database";

/** Frameworks that were loaded once show at once ever after. A change of one is another version of it. */
const loadedByKey = new Map<string, Framework>();

/**
 * The framework, built in or brought by a snapshot; `unknown` where this device has none of that id that can be shown;
 * undefined for the moment that it takes to load. Without a version, or where that one is not here, the latest by name.
 */
export function useFramework(
  named: { readonly id: string; readonly version?: string } | undefined,
): Framework | "unknown" | undefined {
  const id = named?.id;
  const version = named?.version;
  const key = id === undefined ? undefined : `${id}\n${version ?? ""}`;
  const [, setLoaded] = useState<string>();
  const [unknown, setUnknown] = useState<string>();
  const [fault, setFault] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (id === undefined || key === undefined || loadedByKey.has(key)) return;
    let gone = false;
    const settle = (framework: Framework | undefined) => {
      if (framework) loadedByKey.set(key, framework);
      if (gone) return;
      if (framework) setLoaded(key);
      else setUnknown(key);
    };
    loadAnyFramework(id, version).then(settle, (error: unknown) => {
      if (!gone) setFault({ error });
    });
    return () => {
      gone = true;
    };
  }, [id, key, version]);
  // A part of the app that can't be fetched: the screen's boundary says so and offers to load again.
  if (fault) throw fault.error;
  if (key === undefined) return undefined;
  return loadedByKey.get(key) ?? (unknown === key ? "unknown" : undefined);
}

/** As useFramework finds it; undefined where this device has none such. */
export async function loadAnyFramework(
  id: string,
  version: string | undefined,
): Promise<Framework | undefined> {
  const builtIn = await loadFramework(id);
  if (builtIn) return builtIn;
  // Few journeys need these, and the first view never does.
  const [{ listVersions }, { readFramework }] = await Promise.all([
    import("../storage/frameworks"),
    import("../domain/readFramework"),
  ]);
  const versions = await listVersions(database(), id);
  const asked = versions.filter((own) => own.version === version);
  return [...asked, ...versions.toReversed()]
    .map(({ framework }) => readFramework(framework))
    .find((framework) => framework !== undefined);
}
