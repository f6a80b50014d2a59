import type { ImportPlan } from "../../exchange/importWork";
import type { Recovered } from "../../formats/snapshot";
import { Notice } from "../../ui/Notice";
import styles from "./ImportScreen.module.css";
import { recoveredWords as words } from "./recoveredWords";

/** What of a damaged file is whole, what is lost, and what nobody can tell. */
export function RecoveredPart({
  plan,
  recovered,
}: {
  readonly plan: Pick<ImportPlan, "sealed" | "newFiles" | "totals">;
  readonly recovered: Recovered;
}) {
  const { entries, files, damagedPlaces, isCutShort, lost } = recovered;
  const { newFiles, totals } = plan;
  // Where all of it comes in, the figures below say the same.
  const isToldBelow = entries === totals.newEntries && files === newFiles;
  // Where the end is missing, one place is the one at which it breaks off.
  const places = isCutShort && damagedPlaces === 1 ? 0 : damagedPlaces;
  return (
    <Notice tone="warn" title={words.title}>
      <div className={styles["told"]}>
        {!isToldBelow && <p>{words.whole(entries, files)}</p>}
        {newFiles > 0 && newFiles < files && <p>{words.comeIn(newFiles)}</p>}
        <p>{lost ? words.lost(lost.entries, lost.files) : words.lostUnknown}</p>
        {isCutShort && <p>{plan.sealed ? words.sealBroken : words.cutShort}</p>}
        {places > 0 && <p>{words.places(places)}</p>}
        <p>{words.next}</p>
      </div>
    </Notice>
  );
}
