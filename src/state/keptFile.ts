/** What can be done with a file that is kept here, whatever keeps it. Nothing of it is ever rendered as a page of ours. */
import type { FileContent } from "../domain/evidence";
import { download } from "../platform/download";
import { beginsAsPdf } from "../platform/mediaTypes";
import { openEmptyTab, shareFile, showPdf } from "../platform/openElsewhere";
import { readFile } from "../storage/files";
import { database } from "./database";
import { noteLeft } from "./leaving";
import { showError } from "./toasts";

const words = {
  notDownloaded:
    "The file could not be read from this device’s storage. Load the page again and try once more.",
  noPdf: "This file calls itself a PDF and is none, so it is not opened. It can be downloaded.",
  noTab: "The browser opened no new tab, so the file was downloaded instead.",
  notShared: "No other app took the file. It can be downloaded instead.",
} as const;

export async function saveKept(content: FileContent): Promise<void> {
  const blob = await bytesOf(content);
  if (!blob) return;
  download(blob, content.name);
  noteLeft("evidence", content.name, { hash: content.hash });
}

/** In the browser's own viewer, in a tab of its own. */
export async function openKeptPdf(content: FileContent): Promise<void> {
  // Opened while the tap is fresh; what goes into it comes a moment later.
  const tab = openEmptyTab();
  const blob = await bytesOf(content);
  const isReal = blob && (await beginsAsPdf(blob));
  if (tab && blob && isReal) return showPdf(tab, blob);
  tab?.close();
  if (!blob) return;
  if (!isReal) return showError(words.noPdf);
  download(blob, content.name);
  noteLeft("evidence", content.name, { hash: content.hash });
  showError(words.noTab);
}

export async function shareKept(content: FileContent): Promise<void> {
  const blob = await bytesOf(content);
  if (!blob) return;
  const shared = await shareFile(blob, content.name);
  if (shared === "shared") noteLeft("evidence", content.name, { hash: content.hash });
  if (shared === "failed") showError(words.notShared);
}

/** Undefined where it could not be read, and that was said. */
async function bytesOf({ hash, type }: FileContent): Promise<Blob | undefined> {
  try {
    const blob = await readFile(database(), hash, type);
    if (!blob) showError(words.notDownloaded);
    return blob;
  } catch (error) {
    console.error(error);
    showError(words.notDownloaded);
    return undefined;
  }
}
