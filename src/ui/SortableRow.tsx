import { useSortable } from "@dnd-kit/sortable";
import type { ReactNode } from "react";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import styles from "./SortableList.module.css";
import { sortableWords as words } from "./sortableWords";

interface SortableRowProps {
  readonly id: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: "up" | "down") => void;
  readonly children: ReactNode;
}

/** One row of a list that people order, with what moves it beside it. */
export function SortableRow({ id, name, isFirst, isLast, onStep, children }: SortableRowProps) {
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
    active,
  } = useSortable({ id, attributes: { roleDescription: words.role } });
  // Whatever is lifted takes rows with it: what the buttons say of their places holds again once it is put down.
  const isLifted = active !== null || undefined;
  const style = transform ? { transform: `translate3d(0, ${transform.y}px, 0)`, transition } : undefined;
  return (
    <li ref={setNodeRef} className={styles["row"]} data-dragging={isDragging || undefined} style={style}>
      <div className={styles["rail"]} data-lifted={isLifted} data-print="none">
        <button
          {...attributes}
          {...listeners}
          type="button"
          ref={setActivatorNodeRef}
          className={styles["handle"]}
          aria-label={words.handle(name)}
          title={words.handle(name)}
        >
          <Icon name="grip" size={22} />
        </button>
        {/* Not disabled at either end: the focus would be lost with the last step. */}
        <IconButton
          icon="up"
          label={words.up(name)}
          data-move={`up ${id}`}
          aria-disabled={isFirst || undefined}
          onClick={() => !isFirst && onStep("up")}
        />
        <IconButton
          icon="down"
          label={words.down(name)}
          data-move={`down ${id}`}
          aria-disabled={isLast || undefined}
          onClick={() => !isLast && onStep("down")}
        />
      </div>
      <div className={styles["body"]}>{children}</div>
    </li>
  );
}
