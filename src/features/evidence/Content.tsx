import { useId } from "react";
import { NOTE_MAX_LENGTH, type Evidence, type FileContent } from "../../domain/evidence";
import { rewriteNote } from "../../domain/evidenceTelling";
import type { JourneyId } from "../../domain/ids";
import { readLink } from "../../domain/link";
import { formatBytes } from "../../lib/format";
import { useErasedFiles } from "../../state/erasures";
import { useKnownFiles } from "../../state/files";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { WebLink } from "../../ui/WebLink";
import { WebNote } from "../../ui/WebNote";
import styles from "./Content.module.css";
import { erasureWords } from "./erasureWords";
import { FileActions } from "./FileActions";
import { Glyph } from "./Glyph";
import { isMedia, Media } from "./Media";
import { SavedField } from "./SavedField";
import { useSwipe, type Turn } from "./swipe";
import { viewerWords } from "./viewerWords";
import { words } from "./words";

type ContentProps = {
  readonly journey: JourneyId;
  readonly item: Evidence;
  readonly turn: Turn;
  readonly onFullScreen: () => void;
};

/** Pictures, videos and sounds are shown; every other file is opened elsewhere and never rendered; a link is opened by whoever taps it. */
export function Content({ journey, item, turn, onFullScreen }: ContentProps) {
  const { content } = item;
  if (!content) return <Notice>{words.newer}</Notice>;
  if (content.kind === "file")
    return <FileView content={content} title={item.title} turn={turn} onFullScreen={onFullScreen} />;
  if (content.kind === "link") return <LinkView typed={content.url} />;
  return (
    <div className={styles["note"]}>
      <SavedField
        label={words.noteField}
        kind="lines"
        rows={6}
        journey={journey}
        fieldKey={`${item.id}/note`}
        standing={content.text}
        max={NOTE_MAX_LENGTH}
        say={(journal, writer, text) => rewriteNote(journal, writer, item.id, text)}
      />
    </div>
  );
}

/** A link may have come in a file that anybody wrote: only what could have been typed here is offered to tap. */
export function LinkView({ typed }: { readonly typed: string }) {
  const noteId = useId();
  const url = readLink(typed);
  return (
    <div className={styles["link"]}>
      <p className={styles["address"]}>{typed}</p>
      {url !== undefined && (
        <WebLink href={url} noteId={noteId} button={{ icon: "link" }}>
          {viewerWords.openLink}
        </WebLink>
      )}
      {url === undefined ? (
        <p className={styles["quiet"]}>{viewerWords.linkUnsafe}</p>
      ) : (
        <WebNote id={noteId} />
      )}
    </div>
  );
}

type FileViewProps = Pick<ContentProps, "turn" | "onFullScreen"> & {
  readonly content: FileContent;
  readonly title: string;
};

function FileView({ content, title, turn, onFullScreen }: FileViewProps) {
  const known = useKnownFiles([content.hash]);
  const erasedAt = useErasedFiles([content.hash]).get(content.hash);
  const swipe = useSwipe(turn);
  if (!known) return null;
  const here = known.has(content.hash) && erasedAt === undefined;
  return (
    <div className={styles["file"]}>
      {erasedAt !== undefined && <Notice icon="trash">{erasureWords.fileErased(erasedAt)}</Notice>}
      {!here && erasedAt === undefined && <Notice icon="clock">{words.notHere}</Notice>}
      {here && isMedia(content) && (
        <div className={styles["stage"]}>
          <div ref={swipe} className={styles["swipe"]}>
            <Media content={content} title={title} />
          </div>
          <Button className={styles["full"]} onClick={onFullScreen} data-print="none">
            <Glyph name="full" /> {viewerWords.fullScreen}
          </Button>
        </div>
      )}
      <p className={styles["name"]}>
        {content.name} <span className={styles["quiet"]}>{formatBytes(content.size)}</span>
      </p>
      {here && <FileActions content={content} />}
    </div>
  );
}
