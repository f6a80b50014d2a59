import { useState } from "react";
import { useShelf } from "../../state/shelves";
import type { Shelf } from "../../storage/summaryRow";
import { Disclosure } from "../../ui/Disclosure";
import { Cards } from "./Cards";
import styles from "./JourneysScreen.module.css";
import { ShowAll } from "./ShowAll";

type ClosedShelfProps = {
  readonly shelf: Shelf;
  readonly title: string;
  readonly about?: string;
  readonly count: number;
};

/** A part of the list that is put away, and read only once it is opened. */
export function ClosedShelf({ shelf, title, about, count }: ClosedShelfProps) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <Disclosure summary={title} aside={count} onToggle={setOpen}>
      {about !== undefined && <p className={styles["quiet"]}>{about}</p>}
      {open && <Rows shelf={shelf} count={count} />}
    </Disclosure>
  );
}

const STEP = 48;

function Rows({ shelf, count }: { readonly shelf: Shelf; readonly count: number }) {
  const [limit, setLimit] = useState(STEP);
  const list = useShelf(shelf, limit);
  if (!list) return null;
  const isShort = list.rows.length < Math.min(limit, count);
  return (
    <>
      <Cards rows={list.rows} kept={list.kept} level={3} />
      {count > limit && !isShort && (
        <ShowAll count={count} shown={limit} onNear={() => setLimit(limit + STEP)} />
      )}
    </>
  );
}
