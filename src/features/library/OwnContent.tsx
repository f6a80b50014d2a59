import { useState } from "react";
import type { EvidenceContent, FileContent } from "../../domain/evidence";
import { formatBytes } from "../../lib/format";
import { isPdf } from "../../platform/mediaTypes";
import { canShareFile } from "../../platform/openElsewhere";
import { isPicture } from "../../platform/thumbnail";
import { useErasedFiles } from "../../state/erasures";
import { useFileUrl, useKnownFiles } from "../../state/files";
import { openKeptPdf, saveKept, shareKept } from "../../state/keptFile";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Icon } from "../../ui/Icon";
import styles from "./OwnContent.module.css";
import { ownWords } from "./ownWords";

type OwnContentProps = {
  readonly title: string;
  readonly content: EvidenceContent | undefined;
  readonly startsOpen: boolean;
};
type FileProps = Pick<OwnContentProps, "title" | "startsOpen"> & { readonly content: FileContent };

/** A note to read, or a file to open as evidence is opened: here where it runs nothing, else elsewhere. */
export function OwnContent({ title, content, startsOpen }: OwnContentProps) {
  if (!content) return <p className={styles["quiet"]}>{ownWords.newer}</p>;
  if (content.kind === "file") return <KeptFile title={title} content={content} startsOpen={startsOpen} />;
  if (content.kind === "link") return null;
  return (
    <div className={styles["content"]}>
      <Disclosure summary={ownWords.readNote} startsOpen={startsOpen}>
        <p className={styles["note"]}>{content.text}</p>
      </Disclosure>
    </div>
  );
}

function KeptFile({ title, content, startsOpen }: FileProps) {
  const { name, type, size } = content;
  const erasedAt = useErasedFiles([content.hash]).get(content.hash);
  const known = useKnownFiles([content.hash]);
  const isHere = erasedAt === undefined ? known?.has(content.hash) : false;
  return (
    <div className={styles["content"]}>
      <p className={styles["file"]}>
        <Icon name="file" size={18} />
        <span>
          {name} <span className={styles["size"]}>{formatBytes(size)}</span>
        </span>
      </p>
      {isHere === false && (
        <p className={styles["quiet"]}>
          {erasedAt === undefined ? ownWords.notHere : ownWords.erased(erasedAt)}
        </p>
      )}
      {isHere && isPicture(type) && <Picture title={title} content={content} startsOpen={startsOpen} />}
      {isHere && (
        <div className={styles["actions"]} data-print="none">
          {isPdf(type, name) && (
            <Button icon="book" title={ownWords.opensInTab} onClick={() => void openKeptPdf(content)}>
              {ownWords.openPdf}
            </Button>
          )}
          {canShareFile(name, type) && (
            <Button icon="share" onClick={() => void shareKept(content)}>
              {ownWords.share}
            </Button>
          )}
          <Button icon="download" onClick={() => void saveKept(content)}>
            {ownWords.download}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Folded, and read from the disk only when it is opened. */
function Picture({ title, content, startsOpen }: FileProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <Disclosure summary={ownWords.showPicture} startsOpen={startsOpen} onToggle={setOpen}>
      {open && <Shown title={title} content={content} />}
    </Disclosure>
  );
}

function Shown({ title, content }: { readonly title: string; readonly content: FileContent }) {
  const file = useFileUrl(content);
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p className={styles["quiet"]}>{ownWords.cannotShow}</p>;
  if (file.state !== "here") return <div className={styles["picture"]} />;
  return (
    <img
      src={file.url}
      alt={ownWords.picture(title)}
      decoding="async"
      className={styles["picture"]}
      onError={() => setBroken(true)}
    />
  );
}
