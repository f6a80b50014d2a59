import { useState } from "react";
import type { EvidenceContent, FileContent } from "../../../domain/evidence";
import { titleOf } from "../../../domain/framework";
import { readLink } from "../../../domain/link";
import { isVideo } from "../../../platform/mediaTypes";
import { isPicture } from "../../../platform/thumbnail";
import { useFileUrl } from "../../../state/files";
import styles from "./Evidence.module.css";
import { Heading } from "./Heading";
import type { ViewProps } from "./viewProps";
import { placeOf, wallEvidence } from "./wallEvidence";
import { words } from "./words";

/** One piece of evidence for the competency that is talked about, as large as the wall; nothing that not everybody may see. */
export function EvidenceView({ journal, framework, room, timer }: ViewProps) {
  const pieces = wallEvidence(journal, room.ref);
  const at = placeOf(pieces, room);
  const piece = pieces[at];
  const of = room.ref === undefined ? "" : titleOf(framework, room.ref);
  if (!piece)
    return (
      <Heading kicker={of} title={words.noEvidence}>
        {timer}
      </Heading>
    );
  const title = piece.title === "" ? words.evidenceOf(of) : piece.title;
  return (
    <>
      <Heading
        kicker={[
          ...(piece.title === "" ? [] : [of]),
          ...(pieces.length > 1 ? [words.place(at + 1, pieces.length)] : []),
        ].join(" · ")}
        title={title}
      >
        {timer}
      </Heading>
      <figure key={piece.id} className={styles["piece"]}>
        <div className={styles["stage"]}>
          {piece.content ? <Content content={piece.content} title={title} /> : <p>{words.notHere}</p>}
        </div>
        {piece.caption !== "" && <figcaption className={styles["caption"]}>{piece.caption}</figcaption>}
      </figure>
    </>
  );
}

function Content({ content, title }: { readonly content: EvidenceContent; readonly title: string }) {
  if (content.kind === "note") return <p className={styles["note"]}>{content.text}</p>;
  if (content.kind === "link") return <p>{readLink(content.url) ?? content.url}</p>;
  if (isPicture(content.type) || isVideo(content.type)) return <Media content={content} title={title} />;
  // Never the file's own name: nobody chose it for the wall, and it is often a person's.
  return <p>{words.notForWall}</p>;
}

function Media({ content, title }: { readonly content: FileContent; readonly title: string }) {
  const file = useFileUrl(content);
  const [brokenUrl, setBrokenUrl] = useState<string>();
  if (file.state === "loading") return null;
  if (file.state === "not-here") return <p>{words.notHere}</p>;
  if (brokenUrl === file.url) return <p>{words.notForWall}</p>;
  const shared = { src: file.url, className: styles["picture"], onError: () => setBrokenUrl(file.url) };
  return isPicture(content.type) ? (
    <img {...shared} alt={title} draggable={false} />
  ) : (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people film has none; the item's own caption says what it shows
    <video {...shared} controls playsInline preload="auto" aria-label={title} />
  );
}
