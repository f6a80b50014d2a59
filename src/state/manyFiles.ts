/** Several files at once as addresses that an <img> can show, as a printed page needs them. */
import { useEffect, useState } from "react";
import type { FileContent } from "../domain/evidence";
import type { Sha256 } from "../lib/hash";
import { readFile } from "../storage/files";
import { database } from "./database";

/** Those that are on this device, by hash; undefined until read. Given back when the screen no longer needs them. */
export function useFileUrls(files: readonly FileContent[]): ReadonlyMap<Sha256, string> | undefined {
  const key = JSON.stringify(files.map(({ hash, type }) => [hash, type]));
  const [held, setHeld] = useState<{ readonly key: string; readonly urls: ReadonlyMap<Sha256, string> }>();
  useEffect(() => {
    let gone = false;
    const urls = new Map<Sha256, string>();
    const release = () => {
      for (const url of urls.values()) URL.revokeObjectURL(url);
    };
    async function read() {
      for (const [hash, type] of JSON.parse(key) as [Sha256, string][]) {
        const file = await readFile(database(), hash, type);
        if (gone) return;
        if (file) urls.set(hash, URL.createObjectURL(file));
      }
      setHeld({ key, urls });
    }
    read().catch((error: unknown) => {
      // Printed without them: each is said to be missing.
      console.error(error);
      if (!gone) setHeld({ key, urls });
    });
    return () => {
      gone = true;
      release();
    };
  }, [key]);
  return held?.key === key ? held.urls : undefined;
}
