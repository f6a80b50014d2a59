import type { Recovered } from "../../formats/snapshot";
import { Notice } from "../../ui/Notice";
import styles from "./ImportScreen.module.css";
import { recoveredWords as words } from "./words";

/** What of a damaged file is whole, what is lost, and what nobody can tell. */
export function RecoveredPart({ recovered }: { readonly recovered: Recovered }) {
  const { entries, files, damagedPlaces, isCutShort, lost } = recovered;
  return (
    <Notice tone="warn" title={words.title}>
      <div className={styles["told"]}>
        <p>{words.whole(entries, files)}</p>
        <p>{lost ? words.lost(lost.entries, lost.files) : words.lostUnknown}</p>
        {isCutShort && <p>{words.cutShort}</p>}
        {damagedPlaces > 0 && <p>{words.places(damagedPlaces)}</p>}
        <p>{words.next}</p>
      </div>
    </Notice>
  );
}
