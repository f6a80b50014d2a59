/**
 * A folder of the device that a person chose once, and whether the browser still lets Waymark into it. Chromium on computers and
 * on Android has this; Safari and Firefox do not.
 */
import { reasonOf } from "../lib/reason";
import { err, ok, type Result } from "../lib/result";

/** `prompt`: the person must be asked again, which takes a tap. */
export type FolderPermission = "granted" | "prompt" | "denied";

export type ChooseFault =
  /** Nothing was chosen, and that is an answer. */
  | { readonly type: "dismissed" }
  /** The browser or the folder's owner lets nobody in: a system folder, or a rule of the school's. */
  | { readonly type: "refused"; readonly reason: string };

const MODE = { mode: "readwrite" } as const;

// Not in the DOM's types yet, because not every browser has them.
type Chooser = {
  readonly showDirectoryPicker?: (
    options: typeof MODE & { readonly id: string },
  ) => Promise<FileSystemDirectoryHandle>;
};
type Guarded = FileSystemDirectoryHandle & {
  readonly queryPermission?: (descriptor: typeof MODE) => Promise<FolderPermission>;
  readonly requestPermission?: (descriptor: typeof MODE) => Promise<FolderPermission>;
};

export function canChooseFolder(): boolean {
  return typeof (window as Chooser).showDirectoryPicker === "function";
}

/** From a tap alone. Where the browser can remember, it begins where the last folder was chosen. */
export async function chooseFolder(): Promise<Result<FileSystemDirectoryHandle, ChooseFault>> {
  try {
    const folder = await (window as Chooser).showDirectoryPicker?.({ ...MODE, id: "waymark-backup" });
    return folder ? ok(folder) : err({ type: "refused", reason: "This browser cannot do it" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return err({ type: "dismissed" });
    return err({ type: "refused", reason: reasonOf(error) });
  }
}

/** Asks nobody anything. */
export async function folderPermission(folder: FileSystemDirectoryHandle): Promise<FolderPermission> {
  return permission(() => (folder as Guarded).queryPermission?.(MODE));
}

/** The browser may ask the person: from a tap alone. */
export async function askForFolder(folder: FileSystemDirectoryHandle): Promise<FolderPermission> {
  return permission(() => (folder as Guarded).requestPermission?.(MODE));
}

async function permission(ask: () => Promise<FolderPermission> | undefined): Promise<FolderPermission> {
  try {
    // Where nothing guards a folder, its first file tells.
    return (await ask()) ?? "granted";
  } catch (error) {
    console.warn("The browser does not say whether it lets Waymark into the folder.", error);
    return "prompt";
  }
}
