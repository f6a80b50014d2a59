/** Handing a finished file to another app. It is prepared first: browsers open their sheet only in the tap itself. */
import { useCallback, useState } from "react";
import { SNAPSHOT_SUFFIX } from "../formats/snapshot";
import { SHARED_SUFFIX } from "../formats/snapshotSign";
import { canShareFile, shareFile } from "../platform/openElsewhere";

export type Sharing = {
  /** What the file is called there. */
  readonly name: string;
  /** Under another name than it was saved: this browser shares no such kind of file, but the same as text. */
  readonly isRenamed: boolean;
  /** Of the last try; `dismissed`: nobody was chosen. */
  readonly outcome: "shared" | "dismissed" | "failed" | undefined;
  /** To be called in a tap. */
  readonly share: () => void;
};

/** Undefined where this browser hands no such file to other apps. `onShared`: it has left, under this name. */
export function useSharing(
  file: Blob,
  fileName: string,
  onShared?: (name: string) => void,
): Sharing | undefined {
  const [told, setTold] = useState<{ readonly file: Blob; readonly outcome: Sharing["outcome"] }>();
  const way = wayToShare(fileName, file.type);
  const name = way?.name;
  const type = way?.type;
  const share = useCallback(() => {
    if (name === undefined) return;
    void shareFile(file.slice(0, file.size, type), name).then((outcome) => {
      setTold({ file, outcome });
      if (outcome === "shared") onShared?.(name);
    });
  }, [file, name, type, onShared]);
  if (name === undefined) return undefined;
  return {
    name,
    isRenamed: name !== fileName,
    outcome: told?.file === file ? told.outcome : undefined,
    share,
  };
}

/** Chrome shares no .json, whatever is in it; Safari shares it as it is. A sealed file goes as it is or not: it is no text. */
export function wayToShare(
  fileName: string,
  type: string,
): { readonly name: string; readonly type: string } | undefined {
  const isSnapshot = fileName.endsWith(SNAPSHOT_SUFFIX);
  const ways = isSnapshot
    ? [
        { name: fileName, type: "application/json" },
        { name: fileName.slice(0, -SNAPSHOT_SUFFIX.length) + SHARED_SUFFIX, type: "text/plain" },
      ]
    : [{ name: fileName, type: type || "application/octet-stream" }];
  return ways.find((way) => canShareFile(way.name, way.type));
}
