import type { FileContent } from "../../domain/evidence";
import { download } from "../../platform/download";
import { canShareFile, openEmptyTab, shareFile, showPdf } from "../../platform/openElsewhere";
import { database } from "../../state/database";
import { showError } from "../../state/toasts";
import { readFile } from "../../storage/files";
import { Button } from "../../ui/Button";
import styles from "./Content.module.css";
import { beginsAsPdf, isPdf } from "../../platform/mediaTypes";
import { viewerWords as words } from "./viewerWords";

/** What can be done with a file that is here: read as a PDF in the browser's own viewer, handed to another app, downloaded. */
export function FileActions({ content }: { readonly content: FileContent }) {
  const { name, type } = content;

  async function save() {
    const blob = await bytesOf(content);
    if (blob) download(blob, name);
  }
  async function openPdf() {
    // Opened while the tap is fresh; what goes into it comes a moment later.
    const tab = openEmptyTab();
    const blob = await bytesOf(content);
    const isReal = blob && (await beginsAsPdf(blob));
    if (tab && blob && isReal) return showPdf(tab, blob);
    tab?.close();
    if (!blob) return;
    if (!isReal) return showError(words.noPdf);
    download(blob, name);
    showError(words.noTab);
  }
  async function share() {
    const blob = await bytesOf(content);
    if (blob && (await shareFile(blob, name)) === "failed") showError(words.notShared);
  }
  return (
    <div className={styles["actions"]} data-print="none">
      {isPdf(type, name) && (
        <Button icon="book" variant="solid" title={words.opensInTab} onClick={() => void openPdf()}>
          {words.openPdf}
        </Button>
      )}
      {canShareFile(name, type) && (
        <Button icon="share" onClick={() => void share()}>
          {words.share}
        </Button>
      )}
      <Button icon="download" onClick={() => void save()}>
        {words.download}
      </Button>
    </div>
  );
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
