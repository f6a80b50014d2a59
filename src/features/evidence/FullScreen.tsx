import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { Evidence } from "../../domain/evidence";
import { isPicture } from "../../platform/thumbnail";
import { useErasedFiles } from "../../state/erasures";
import { useKnownFiles } from "../../state/files";
import { IconButton } from "../../ui/IconButton";
import { LinkView } from "./Content";
import styles from "./FullScreen.module.css";
import { useZoom } from "./gestures";
import { erasureWords } from "./erasureWords";
import { isMedia, Media } from "./Media";
import { useSwipe } from "./swipe";
import { viewerWords } from "./viewerWords";
import type { Walk } from "./walk";
import { words } from "./words";

type FullScreenProps = { readonly item: Evidence; readonly walk: Walk; readonly onClose: () => void };

/** One item with nothing beside it. Arrow keys, Home, End and a finger go on; Escape closes; pictures can be looked at closely. */
export function FullScreen({ item, walk, onClose }: FullScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const swipe = useSwipe(walk);
  const { view, frame, zoomBy, reset } = useZoom();
  const title = item.title === "" ? words.untitled : item.title;
  const canZoom = item.content?.kind === "file" && isPicture(item.content.type);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  useLayoutEffect(reset, [item.id, reset]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // There the arrow keys belong to the film.
    if (event.target instanceof HTMLMediaElement) return;
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  function keyAct({ key, currentTarget }: KeyboardEvent): (() => void) | undefined {
    const isRtl = getComputedStyle(currentTarget).direction === "rtl";
    if (key === (isRtl ? "ArrowLeft" : "ArrowRight")) return walk.onNext;
    if (key === (isRtl ? "ArrowRight" : "ArrowLeft")) return walk.onPrevious;
    if (key === "Home") return walk.onFirst;
    if (key === "End") return walk.onLast;
    if (!canZoom) return undefined;
    if (key === "+" || key === "=") return () => zoomBy(1.5);
    if (key === "-") return () => zoomBy(1 / 1.5);
    return key === "0" ? reset : undefined;
  }
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className={styles["dialog"]}
      data-print="none"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles["bar"]}>
        <p className={styles["title"]}>{title}</p>
        <p className={styles["place"]} aria-live="polite">
          {walk.place && viewerWords.place(walk.place.at, walk.place.of)}
        </p>
        <IconButton
          icon="close"
          label={viewerWords.closeFullScreen}
          autoFocus
          onClick={() => dialog.current?.close()}
        />
      </div>
      <div ref={swipe} className={styles["stage"]}>
        <div ref={canZoom ? frame : undefined} className={styles["frame"]}>
          <div
            className={styles["shown"]}
            style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          >
            <Shown key={item.id} item={item} title={title} />
          </div>
        </div>
      </div>
      {walk.onPrevious && (
        <div className={styles["previous"]}>
          <IconButton icon="back" variant="quiet" label={viewerWords.previous} onClick={walk.onPrevious} />
        </div>
      )}
      {walk.onNext && (
        <div className={styles["next"]}>
          <IconButton icon="forward" variant="quiet" label={viewerWords.next} onClick={walk.onNext} />
        </div>
      )}
    </dialog>
  );
}

function Shown({ item, title }: { readonly item: Evidence; readonly title: string }) {
  const { content } = item;
  const hashes = content?.kind === "file" ? [content.hash] : [];
  const known = useKnownFiles(hashes);
  const erased = useErasedFiles(hashes);
  if (!content) return <p className={styles["words"]}>{words.newer}</p>;
  if (content.kind === "note") return <p className={styles["note"]}>{content.text}</p>;
  if (content.kind === "link")
    return (
      <div className={styles["words"]}>
        <LinkView typed={content.url} />
      </div>
    );
  const erasedAt = erased.get(content.hash);
  if (erasedAt !== undefined) return <p className={styles["words"]}>{erasureWords.fileErased(erasedAt)}</p>;
  if (known && !known.has(content.hash)) return <p className={styles["words"]}>{words.notHere}</p>;
  if (!isMedia(content)) return <p className={styles["words"]}>{content.name}</p>;
  return <Media content={content} title={title} className={styles["media"]} />;
}
