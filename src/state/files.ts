/** Pictures of files as addresses that an <img> can show; given back when the screen no longer needs them. */
import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { FileContent } from "../domain/evidence";
import type { Sha256 } from "../lib/hash";
import { knownFiles, readFile, readThumbnail } from "../storage/files";
import { database } from "./database";

export type ShownFile =
  | { readonly state: "loading" }
  /** Its bytes have not arrived on this device. That is a state, not an error. */
  | { readonly state: "not-here" }
  | { readonly state: "here"; readonly url: string };

const LOADING: ShownFile = { state: "loading" };

/** The whole file. Only for kinds that the browser shows as a picture, a sound or a video. */
export function useFileUrl(content: FileContent | undefined): ShownFile {
  return useObjectUrl(content?.hash, async () =>
    content ? readFile(database(), content.hash, content.type) : undefined,
  );
}

export function useThumbnailUrl(hash: Sha256 | undefined): ShownFile {
  return useObjectUrl(hash, async () => (hash ? readThumbnail(database(), hash) : undefined));
}

/** Which of these files are on this device; undefined until looked up. */
export function useKnownFiles(hashes: readonly Sha256[]): ReadonlySet<Sha256> | undefined {
  return useLiveQuery(() => knownFiles(database(), hashes), [hashes.join()]);
}

function useObjectUrl(key: string | undefined, load: () => Promise<Blob | undefined>): ShownFile {
  const blob = useLiveQuery(async () => ({ key, blob: await load() }), [key]);
  const [shown, setShown] = useState<ShownFile>(LOADING);
  useEffect(() => {
    if (!blob || blob.key !== key) return setShown(LOADING);
    if (!blob.blob) return setShown({ state: "not-here" });
    const url = URL.createObjectURL(blob.blob);
    setShown({ state: "here", url });
    return () => URL.revokeObjectURL(url);
  }, [blob, key]);
  return shown;
}
