import type { FileContent } from "../../domain/evidence";
import { isPdf } from "../../platform/mediaTypes";
import { canShareFile } from "../../platform/openElsewhere";
import { openKeptPdf, saveKept, shareKept } from "../../state/keptFile";
import { Button } from "../../ui/Button";
import styles from "./Content.module.css";
import { viewerWords as words } from "./viewerWords";

/** What can be done with a file that is here: read as a PDF in the browser's own viewer, handed to another app, downloaded. */
export function FileActions({ content }: { readonly content: FileContent }) {
  const { name, type } = content;
  return (
    <div className={styles["actions"]} data-print="none">
      {isPdf(type, name) && (
        <Button
          icon="book"
          variant="solid"
          title={words.opensInTab}
          onClick={() => void openKeptPdf(content)}
        >
          {words.openPdf}
        </Button>
      )}
      {canShareFile(name, type) && (
        <Button icon="share" onClick={() => void shareKept(content)}>
          {words.share}
        </Button>
      )}
      <Button icon="download" onClick={() => void saveKept(content)}>
        {words.download}
      </Button>
    </div>
  );
}
