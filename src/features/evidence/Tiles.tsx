import { useRef, useState, type KeyboardEvent } from "react";
import { mayBePrinted } from "./leftOut";
import { PrintedList } from "./PrintedList";
import styles from "./Tiles.module.css";
import { nextTile } from "./tileKeys";
import type { TilesProps } from "./tilesProps";
import { WindowedTiles } from "./WindowedTiles";

/** From so many on only those near the screen are in the page. Below, the browser's own find sees them all. */
const WINDOWED_FROM = 120;

/** Items side by side. Tab goes from one to the next; arrow keys, Home and End move among them as they stand. */
export function Tiles(props: TilesProps) {
  if (props.items.length < WINDOWED_FROM) return <AllTiles {...props} />;
  return (
    <>
      <WindowedTiles {...props} />
      <PrintedList items={props.items} />
    </>
  );
}

function AllTiles({ items, label, renderTile }: TilesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [columns, setColumns] = useState(1);

  function onKeyDown(event: KeyboardEvent) {
    const to = nextTile(event, { count: items.length, columns });
    if (to !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-at="${to}"] :is(a, input)`)?.focus();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that the links inside do not take move on among them
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles["tiles"]}
      onFocus={() => setColumns(columnsOf(list.current))}
      onKeyDown={onKeyDown}
    >
      {items.map((item, at) => (
        <li key={item.id} data-at={at} data-print={mayBePrinted(item) ? undefined : "none"}>
          {renderTile(item)}
        </li>
      ))}
    </ul>
  );
}

/** As many as the browser has put side by side. */
const columnsOf = (list: Element | null) =>
  list ? Math.max(1, getComputedStyle(list).gridTemplateColumns.split(" ").length) : 1;
