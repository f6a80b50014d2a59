/** Pictures of files as addresses that an <img> can show; given back when the screen no longer needs them. */
import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useEffect, useState } from "react";
import type { FileContent } from "../domain/evidence";
import type { Sha256 } from "../lib/hash";
import { knownFiles, readFile, readThumbnail, watchBlob } from "../storage/files";
import { database } from "./database";
import { wantThumbnail } from "./thumbnails";

export type ShownFile =
  | { readonly state: "loading" }
  /** Its bytes have not arrived on this device. That is a state, not an error. */
  | { readonly state: "not-here" }
  | { readonly state: "here"; readonly url: string };

const LOADING: ShownFile = { state: "loading" };

/** The whole file. Only for kinds that the browser shows as a picture, a sound or a video. */
export function useFileUrl({ hash, type }: FileContent): ShownFile {
  return useObjectUrl(
    hash,
    useCallback(() => readFile(database(), hash, type), [hash, type]),
  );
}

/** `hash` undefined: nothing to show yet. A picture that came without a small one gets it here. */
export function useThumbnailUrl(hash: Sha256 | undefined, type: string): ShownFile {
  const shown = useObjectUrl(
    hash,
    useCallback(async () => hash && readThumbnail(database(), hash), [hash]),
  );
  const isMissing = shown.state === "not-here";
  // Not in the query above: whatever a query begins may only read, and what waits for it neither.
  useEffect(() => {
    if (hash && isMissing) wantThumbnail(hash, type);
  }, [hash, type, isMissing]);
  return shown;
}

/** Which of these files are on this device; undefined until looked up. */
export function useKnownFiles(hashes: readonly Sha256[]): ReadonlySet<Sha256> | undefined {
  const asked = hashes.join();
  const known = useLiveQuery(async () => ({ asked, files: await knownFiles(database(), hashes) }), [asked]);
  // For a moment after more are asked for, the answer is still about those before.
  return known?.asked === asked ? known.files : undefined;
}

function useObjectUrl(hash: Sha256 | undefined, read: () => Promise<Blob | undefined>): ShownFile {
  const [held, setHeld] = useState<{ readonly hash: Sha256; readonly shown: ShownFile }>();
  useEffect(() => {
    if (!hash) return undefined;
    let url: string | undefined;
    const show = (blob: Blob | undefined) => {
      if (url !== undefined) URL.revokeObjectURL(url);
      url = blob && URL.createObjectURL(blob);
      setHeld({ hash, shown: url === undefined ? { state: "not-here" } : { state: "here", url } });
    };
    const stop = watchBlob(read, show, (fault) => console.error(fault));
    return () => {
      stop();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [hash, read]);
  return held && held.hash === hash ? held.shown : LOADING;
}
