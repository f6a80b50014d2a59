/** Files that something else shows better: the browser's own reader, or another app on this device. */
import { safeFileName } from "./download";

/** Long enough for the slowest reader to have begun. */
const REVOKE_AFTER_MS = 60_000;

/**
 * A new tab, opened at once, as browsers only do while a tap is fresh; undefined where they do not. It knows nothing of this page.
 */
export function openEmptyTab(): Window | undefined {
  const tab = window.open("about:blank", "_blank");
  if (!tab) return undefined;
  tab.opener = null;
  return tab;
}

/** Shows bytes that are a PDF in the tab. Whatever they were called before, they are opened as nothing else. */
export function showPdf(tab: Window, pdf: Blob): void {
  const url = URL.createObjectURL(new Blob([pdf], { type: "application/pdf" }));
  tab.location.replace(url);
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

/** Whether other apps on this device take a file of this name and type from here. */
export function canShareFile(name: string, type: string): boolean {
  if (typeof navigator.canShare !== "function") return false;
  return navigator.canShare({ files: [new File(["-"], safeFileName(name), { type })] });
}

/** `dismissed`: nobody was chosen, and that is an answer. */
export async function shareFile(file: Blob, name: string): Promise<"shared" | "dismissed" | "failed"> {
  try {
    await navigator.share({ files: [new File([file], safeFileName(name), { type: file.type })] });
    return "shared";
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return "dismissed";
    console.warn("A file could not be handed to another app.", error);
    return "failed";
  }
}
