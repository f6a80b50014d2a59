import { download, safeFileName } from "../../../platform/download";
import type { Framework } from "../../../domain/framework";
import { joinFileOf } from "../../../state/joinFile";
import { showError, showToast } from "../../../state/toasts";
import { words } from "./words";

/** Hands the join code to the downloads, for tablets that can neither scan nor type it. */
export async function saveJoinFile(code: string, title: string, framework: Framework): Promise<void> {
  try {
    const { file, name } = await joinFileOf(code, title, framework);
    download(file, safeFileName(name));
    showToast(words.fileSaved(safeFileName(name)));
  } catch (error) {
    console.warn("The join code could not be written to a file.", error);
    showError(words.fileFailed);
  }
}
