import { useEffect, useRef, useState } from "react";
import type { FileContent } from "../../domain/evidence";
import { readLink } from "../../domain/link";
import type { ShownEvidence } from "../../domain/shownRecord";
import { isSound, isVideo } from "../../platform/mediaTypes";
import { isPicture } from "../../platform/thumbnail";
import { useFileUrl } from "../../state/files";
import styles from "./Piece.module.css";
import { words } from "./words";

type PieceViewProps = {
  readonly piece: ShownEvidence;
  /** The competency that it speaks for. */
  readonly of: string;
  readonly titleId: string | undefined;
  readonly isShown: boolean;
};

/** One piece of evidence, as large as the wall. */
export function PieceView({ piece, of, titleId, isShown }: PieceViewProps) {
  const { content, caption } = piece;
  const title = piece.title === "" ? words.proof(of) : piece.title;
  return (
    <figure className={styles["piece"]}>
      <div className={styles["stage"]}>
        {content?.kind === "note" && <p className={styles["note"]}>{content.text}</p>}
        {content?.kind === "link" && <p className={styles["link"]}>{readLink(content.url) ?? content.url}</p>}
        {content?.kind === "file" && <FileView content={content} title={title} isShown={isShown} />}
        {!content && <p className={styles["said"]}>{words.notShown}</p>}
      </div>
      <figcaption className={styles["caption"]}>
        <h1 id={titleId} className={styles["title"]}>
          {title}
        </h1>
        {caption !== "" && <p className={styles["words"]}>{caption}</p>}
        {piece.title !== "" && <p className={styles["of"]}>{of}</p>}
      </figcaption>
    </figure>
  );
}

type FileViewProps = {
  readonly content: FileContent;
  readonly title: string;
  readonly isShown: boolean;
};

function FileView({ content, title, isShown }: FileViewProps) {
  const { type } = content;
  if (isPicture(type) || isVideo(type) || isSound(type))
    return <Media content={content} title={title} isShown={isShown} />;
  // Never the file's own name: nobody chose it for the wall, and it is often a person's.
  return <p className={styles["said"]}>{words.notShown}</p>;
}

function Media({ content, title, isShown }: FileViewProps) {
  const file = useFileUrl(content);
  const [brokenUrl, setBrokenUrl] = useState<string>();
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  // What was left must not go on sounding from behind.
  useEffect(() => {
    if (!isShown) media.current?.pause();
  }, [isShown]);
  if (file.state === "loading") return null;
  if (file.state === "not-here") return <p className={styles["said"]}>{words.notHere}</p>;
  if (brokenUrl === file.url) return <p className={styles["said"]}>{words.broken}</p>;
  const shared = { src: file.url, onError: () => setBrokenUrl(file.url) };
  if (isPicture(content.type))
    return (
      <img
        {...shared}
        alt={words.picture(title)}
        className={styles["picture"]}
        draggable={false}
        decoding="sync"
      />
    );
  if (isVideo(content.type))
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people film has none; the item's own caption says what it shows
      <video
        {...shared}
        ref={media}
        controls
        playsInline
        preload="auto"
        aria-label={words.video(title)}
        className={styles["picture"]}
      />
    );
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- as above
    <audio
      {...shared}
      ref={media}
      controls
      preload="auto"
      aria-label={words.sound(title)}
      className={styles["sound"]}
    />
  );
}
