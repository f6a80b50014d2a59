import { useId, useState } from "react";
import { NOTE_MAX_LENGTH, type Evidence, type FileContent } from "../../domain/evidence";
import { rewriteNote } from "../../domain/evidenceTelling";
import type { JourneyId } from "../../domain/ids";
import { readLink } from "../../domain/link";
import { formatBytes } from "../../lib/format";
import { download } from "../../platform/download";
import { isPicture } from "../../platform/thumbnail";
import { database } from "../../state/database";
import { showError } from "../../state/toasts";
import { useFileUrl, useKnownFiles } from "../../state/files";
import { readFile } from "../../storage/files";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { WebLink } from "../../ui/WebLink";
import { WebNote } from "../../ui/WebNote";
import { SavedField } from "./SavedField";
import styles from "./Content.module.css";
import { words } from "./words";

type ContentProps = { readonly journey: JourneyId; readonly item: Evidence };

/** Pictures are shown; every other file is downloaded and never rendered; a link is opened by whoever taps it. */
export function Content({ journey, item }: ContentProps) {
  const { content } = item;
  if (!content) return <Notice>{words.newer}</Notice>;
  if (content.kind === "file") return <FileView content={content} title={item.title} />;
  if (content.kind === "link") return <LinkView typed={content.url} />;
  return (
    <SavedField
      label={words.noteField}
      multiline
      rows={6}
      journey={journey}
      fieldKey={`${item.id}/note`}
      standing={content.text}
      max={NOTE_MAX_LENGTH}
      say={(journal, writer, text) => rewriteNote(journal, writer, item.id, text)}
    />
  );
}

/** A link may have come in a file that anybody wrote: only what could have been typed here is offered to tap. */
function LinkView({ typed }: { readonly typed: string }) {
  const noteId = useId();
  const url = readLink(typed);
  return (
    <div className={styles["link"]}>
      <p className={styles["address"]}>{typed}</p>
      {url !== undefined && (
        <WebLink href={url} noteId={noteId} button={{ icon: "link" }}>
          {words.openLink}
        </WebLink>
      )}
      {url === undefined ? <p className={styles["quiet"]}>{words.linkUnsafe}</p> : <WebNote id={noteId} />}
    </div>
  );
}

function FileView({ content, title }: { readonly content: FileContent; readonly title: string }) {
  const known = useKnownFiles([content.hash]);
  if (!known) return null;
  const here = known.has(content.hash);
  return (
    <div className={styles["file"]}>
      {!here && <Notice icon="clock">{words.notHere}</Notice>}
      {here && isPicture(content.type) && <Picture content={content} title={title} />}
      <p className={styles["name"]}>
        {content.name} <span className={styles["quiet"]}>{formatBytes(content.size)}</span>
      </p>
      {here && <Download content={content} />}
    </div>
  );
}

function Picture({ content, title }: { readonly content: FileContent; readonly title: string }) {
  const file = useFileUrl(content);
  const [broken, setBroken] = useState(false);
  if (broken) return <Notice tone="warn">{words.cannotShow}</Notice>;
  if (file.state !== "here") return <div className={styles["picture"]} />;
  return (
    <img
      className={styles["picture"]}
      src={file.url}
      alt={words.picture(title)}
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
}

function Download({ content }: { readonly content: FileContent }) {
  async function save() {
    try {
      const blob = await readFile(database(), content.hash, content.type);
      if (blob) download(blob, content.name);
      else showError(words.notHere);
    } catch (error) {
      console.error(error);
      showError(words.notDownloaded);
    }
  }
  return (
    <Button icon="download" onClick={() => void save()} data-print="none">
      {words.download}
    </Button>
  );
}
