import { useEffect, useRef, useState } from "react";
import type { Evidence } from "../../domain/evidence";
import { useThumbnailUrl } from "../../state/files";
import { Icon, type IconName } from "../../ui/Icon";
import styles from "./Holds.module.css";
import { isPhotograph } from "./purposes";

/** A small picture of an item, read when it is about to come into view: there may be hundreds in a list. */
export function LazyThumb({ item }: { readonly item: Evidence }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: "300px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <span ref={place} className={styles["thumb"]}>
      {isNear && isPhotograph(item) ? <Thumb item={item} /> : <Icon name={iconOf(item)} size={22} />}
    </span>
  );
}

function Thumb({ item }: { readonly item: Evidence }) {
  const { content } = item;
  const file = content?.kind === "file" ? content : undefined;
  const shown = useThumbnailUrl(file?.hash, file?.type ?? "");
  if (shown.state === "here") return <img src={shown.url} alt="" className={styles["picture"]} />;
  return <Icon name={iconOf(item)} size={22} />;
}

function iconOf({ content }: Evidence): IconName {
  if (content?.kind === "note") return "note";
  if (content?.kind === "link") return "link";
  if (content?.kind !== "file") return "file";
  if (content.type.startsWith("image/")) return "photo";
  return content.type.startsWith("audio/") ? "sound" : "file";
}
