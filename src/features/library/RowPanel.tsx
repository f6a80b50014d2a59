/** What opens below a resource; its code comes when it is first asked for. */
import { useEffect, useRef, useState } from "react";
import { Comments } from "./Comments";
import { EditOwn } from "./EditOwn";
import type { LibraryItem } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import { ReplaceLink } from "./ReplaceLink";
import styles from "./RowPanel.module.css";

export type Panel = "comments" | "link" | "edit";

type RowPanelProps = {
  readonly panel: Panel;
  readonly item: LibraryItem;
  readonly view: LibraryView;
  readonly onClose: () => void;
};

/** Never on paper: comments and fields name people, and a page that is printed hangs for everyone. */
export default function RowPanel({ panel, item, view, onClose }: RowPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  // Where there is something to read first, no keyboard is to come up over it.
  const [isToType] = useState(panel !== "comments" || item.marks.comments.length === 0);
  useEffect(() => {
    if (isToType) box.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [isToType]);
  return (
    <div ref={box} className={styles["panel"]} data-print="none">
      {panel === "comments" && <Comments item={item} view={view} />}
      {panel === "link" && <ReplaceLink item={item} view={view} onClose={onClose} />}
      {panel === "edit" && item.own && <EditOwn item={item} own={item.own} view={view} onClose={onClose} />}
    </div>
  );
}
