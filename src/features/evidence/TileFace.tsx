import { useEffect, useRef, useState } from "react";
import type { Evidence } from "../../domain/evidence";
import { useThumbnailUrl } from "../../state/files";
import { Icon, type IconName } from "../../ui/Icon";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./EvidenceTile.module.css";
import { kindOf } from "./filter";
import { Glyph } from "./Glyph";
import { words } from "./words";

type TileFaceProps = { readonly item: Evidence; readonly note?: string | undefined };

/** What is seen of one item where it is small: its picture or its kind, its title, and a mark where it may be shown. */
export function TileFace({ item, note }: TileFaceProps) {
  return (
    <>
      <TilePicture item={item} />
      <span className={styles["words"]}>
        <span className={styles["title"]}>{item.title === "" ? words.untitled : item.title}</span>
        {note !== undefined && <span className={styles["facts"]}>{note}</span>}
      </span>
    </>
  );
}

export function TilePicture({ item }: { readonly item: Evidence }) {
  const frame = useRef<HTMLSpanElement>(null);
  const near = useIsNear(frame);
  const { content } = item;
  const kind = kindOf(item);
  const file = content?.kind === "file" && kind === "photo" ? content : undefined;
  const thumbnail = useThumbnailUrl(near ? file?.hash : undefined, file?.type ?? "");
  return (
    <span ref={frame} className={styles["picture"]}>
      {file && thumbnail.state === "here" ? (
        <img src={thumbnail.url} alt="" decoding="async" draggable={false} />
      ) : content?.kind === "note" ? (
        // A tile shows a few lines of a long note.
        <span className={styles["note"]}>{content.text.slice(0, 300)}</span>
      ) : kind === "video" ? (
        <Glyph name="play" size={32} />
      ) : (
        <Icon name={ICONS[kind]} size={32} />
      )}
      {item.mayBeShown && (
        <span className={styles["mark"]}>
          <Glyph name="shown" size={18} />
          <VisuallyHidden>{words.mayBeShown}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

const ICONS = {
  photo: "photo",
  video: "file",
  sound: "sound",
  file: "file",
  link: "link",
  note: "note",
  newer: "info",
} as const satisfies Record<ReturnType<typeof kindOf>, IconName>;

/** True once it has come near the screen: of hundreds of pictures only those are read that somebody may see. */
function useIsNear(element: React.RefObject<Element | null>): boolean {
  const [near, setNear] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (near || !element.current) return undefined;
    const observer = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: "400px" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element]);
  return near;
}
