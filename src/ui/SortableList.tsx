import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import type { DragEndEvent, Modifier } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { placeAfter, sortableAnnouncements } from "./sortableMoves";
import styles from "./SortableList.module.css";
import { SortableRow } from "./SortableRow";
import { sortableWords as words } from "./sortableWords";
import { VisuallyHidden } from "./VisuallyHidden";

export interface SortableItem<Id extends string> {
  readonly id: Id;
  /** What it is called where it is spoken of. */
  readonly name: string;
}

interface SortableListProps<Id extends string> {
  readonly label: string;
  readonly items: readonly SortableItem<Id>[];
  /** It is to stand behind `after`, or first where that is null. The new order must be shown at once. */
  readonly onMove: (id: Id, after: Id | null) => void;
  readonly children: (id: Id, index: number) => ReactNode;
}

/** Rows that people put in an order: by a handle that is dragged, by the keys on it, or by a tap on "up" and "down". */
export function SortableList<Id extends string>({ label, items, onMove, children }: SortableListProps<Id>) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string>(null);
  const [said, setSaid] = useState("");
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const order = items.map(({ id }) => id);

  // A row that changes its place in the page loses the focus; whoever taps "up" again must not have to look for it.
  useLayoutEffect(() => {
    const name = focused.current;
    focused.current = null;
    if (name !== null) list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(name)}"]`)?.focus();
  });

  function moveTo(id: Id, index: number, step: "up" | "down") {
    focused.current = `${step} ${id}`;
    onMove(id, placeAfter(order, id, index));
    setSaid(words.moved(items.find((item) => item.id === id)?.name ?? "", index + 1, items.length));
  }
  function drop({ active, over }: DragEndEvent) {
    const id = order.find((each) => each === active.id);
    const index = order.findIndex((each) => each === over?.id);
    if (id !== undefined && index >= 0 && order[index] !== id) onMove(id, placeAfter(order, id, index));
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[alongTheList]}
      onDragEnd={drop}
      accessibility={{
        announcements: sortableAnnouncements(items),
        screenReaderInstructions: { draggable: words.instructions },
        restoreFocus: true,
      }}
    >
      <SortableContext items={order} strategy={verticalListSortingStrategy}>
        <ol role="list" ref={list} aria-label={label} className={styles["list"]}>
          {items.map(({ id, name }, index) => (
            <SortableRow
              key={id}
              id={id}
              name={name}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onStep={(step) => moveTo(id, index + (step === "up" ? -1 : 1), step)}
            >
              {children(id, index)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </DndContext>
  );
}

const alongTheList: Modifier = ({ transform }) => ({ ...transform, x: 0 });
