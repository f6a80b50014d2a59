import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { Evidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { isPicture } from "../../platform/thumbnail";
import { useThumbnailUrl } from "../../state/files";
import { Icon, type IconName } from "../../ui/Icon";
import styles from "./EvidenceTile.module.css";
import { words } from "./words";

type EvidenceTileProps = {
  readonly journey: JourneyId;
  readonly item: Evidence;
  readonly note?: string | undefined;
};

/** One item, small: its picture or its kind, and its title. */
export function EvidenceTile({ journey, item, note }: EvidenceTileProps) {
  const tile = useRef<HTMLAnchorElement>(null);
  const near = useIsNear(tile);
  const { content } = item;
  const isPhoto = content?.kind === "file" && isPicture(content.type);
  const thumbnail = useThumbnailUrl(near && isPhoto ? content.hash : undefined, isPhoto ? content.type : "");
  const title = item.title === "" ? words.untitled : item.title;
  return (
    <Link ref={tile} to={paths.evidenceItem(journey, item.id)} className={styles["tile"]}>
      <span className={styles["picture"]}>
        {isPhoto && thumbnail.state === "here" ? (
          <img src={thumbnail.url} alt="" decoding="async" />
        ) : content?.kind === "note" ? (
          <span className={styles["note"]}>{content.text}</span>
        ) : (
          <Icon name={iconOf(item)} size={32} />
        )}
      </span>
      <span className={styles["title"]}>{title}</span>
      {note !== undefined && <span className={styles["facts"]}>{note}</span>}
    </Link>
  );
}

export function kindOf({ content }: Evidence): keyof typeof words.kinds {
  if (!content) return "newer";
  return content.kind === "file" && isPicture(content.type) ? "photo" : content.kind;
}

function iconOf(item: Evidence): IconName {
  const { content } = item;
  if (content?.kind === "file" && content.type.startsWith("audio/")) return "sound";
  const kind = kindOf(item);
  return kind === "newer" ? "info" : kind;
}

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
