import { useState, type CSSProperties } from "react";
import type { Weighing } from "../../../domain/planRegisters";
import { quarterOf } from "../../../domain/weighing";
import { useSettling } from "../../../state/settling";
import { VisuallyHidden } from "../../../ui/VisuallyHidden";
import type { Candidate } from "./candidates";
import { chooseWords as words } from "./chooseWords";
import styles from "./Picture.module.css";
import { stepped } from "./pictureModel";
import type { DragOnto } from "./useDragOnto";

type DotProps = {
  readonly candidate: Candidate;
  readonly at: Weighing;
  /** Where it is drawn, which is beside `at` where another stands there. */
  readonly drawnAt: Weighing;
  /** Where there is room for its title. */
  readonly side: "end" | "start" | undefined;
  readonly isHeld: boolean;
  readonly isOpen: boolean;
  readonly describedBy: string;
  readonly drag: DragOnto;
  readonly onOpen: () => void;
  readonly onPlace: (at: Weighing) => Promise<void>;
};

const STEP = 5;
const SMALL_STEP = 1;

/** One competency on the picture: dragged, or moved by the arrow keys; a tap opens it in the list. */
export function Dot(props: DotProps) {
  const { candidate, at, drawnAt, side, isHeld, isOpen, describedBy, drag, onOpen, onPlace } = props;
  const { tentative, consider } = useSettling(onPlace);
  const [said, setSaid] = useState("");
  const now = tentative ?? at;
  const drawn = isHeld ? drawnAt : (tentative ?? drawnAt);
  return (
    <li
      className={styles["place"]}
      style={placeOf(drawn)}
      data-hue={candidate.hue}
      data-held={isHeld || undefined}
    >
      <button
        type="button"
        {...drag.handlersOf(candidate.ref)}
        className={styles["dot"]}
        data-dot={candidate.ref}
        data-print="word"
        data-priority={candidate.isPriority || undefined}
        data-open={isOpen || undefined}
        aria-label={words.dot(candidate.number, candidate.title, quarterOf(now))}
        aria-describedby={describedBy}
        title={candidate.title}
        onClick={() => drag.wasDrag() || onOpen()}
        onKeyDown={(event) => {
          const next = stepped(now, event.key, event.shiftKey ? SMALL_STEP : STEP);
          if (!next) return;
          event.preventDefault();
          consider(next);
          setSaid(words.movedTo(candidate.title, next.impact, next.effort));
        }}
      >
        <span aria-hidden="true">{candidate.number}</span>
      </button>
      <DotTitle title={candidate.title} side={tentative ? undefined : side} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </li>
  );
}

type DotTitleProps = { readonly title: string; readonly side: "end" | "start" | undefined };

/** For eyes alone, and only where the picture is wide: the list beside it has every title whole. */
export function DotTitle({ title, side }: DotTitleProps) {
  if (side === undefined) return null;
  return (
    <span className={styles["title"]} data-side={side} aria-hidden="true">
      <span>{title}</span>
    </span>
  );
}

export function placeOf({ impact, effort }: Weighing): CSSProperties {
  return { insetInlineStart: `${effort}%`, insetBlockEnd: `${impact}%` };
}
