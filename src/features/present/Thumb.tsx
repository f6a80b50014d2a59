import { useEffect, useRef, useState } from "react";
import type { Evidence } from "../../domain/evidence";
import { isSound } from "../../platform/mediaTypes";
import { isPicture } from "../../platform/thumbnail";
import { useThumbnailUrl } from "../../state/files";
import { Icon, type IconName } from "../../ui/Icon";
import styles from "./Pieces.module.css";

type Content = Evidence["content"];

/** A small picture of a piece, or its kind; read when it is about to come into view. */
export function Thumb({ piece }: { readonly piece: Evidence }) {
  const { content } = piece;
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (isNear || !place.current) return undefined;
    const observer = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: "300px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  const file = content?.kind === "file" && isPicture(content.type) ? content : undefined;
  const small = useThumbnailUrl(isNear ? file?.hash : undefined, file?.type ?? "");
  return (
    <span ref={place} className={styles["thumb"]}>
      {file && small.state === "here" ? (
        <img src={small.url} alt="" decoding="async" />
      ) : (
        <Icon name={iconOf(content)} size={22} />
      )}
    </span>
  );
}

function iconOf(content: Content): IconName {
  if (content?.kind === "note") return "note";
  if (content?.kind === "link") return "link";
  if (content?.kind !== "file") return "file";
  if (isPicture(content.type)) return "photo";
  return isSound(content.type) ? "sound" : "file";
}
