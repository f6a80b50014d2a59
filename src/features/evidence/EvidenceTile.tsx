import { Link } from "react-router";
import type { Evidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import styles from "./EvidenceTile.module.css";
import { TileFace } from "./TileFace";

type EvidenceTileProps = {
  readonly journey: JourneyId;
  readonly item: Evidence;
  readonly note?: string | undefined;
  /** What the list that it stands in is filtered by, as it stands behind the address; it goes along, so that one can walk on. */
  readonly query?: string | undefined;
};

/** One item, small, and the way to it. */
export function EvidenceTile({ journey, item, note, query = "" }: EvidenceTileProps) {
  return (
    <Link to={paths.evidenceItem(journey, item.id) + query} className={styles["tile"]}>
      <TileFace item={item} note={note} />
    </Link>
  );
}
