import { useState } from "react";
import { useLocation, useParams } from "react-router";
import { readEvidenceItem, type Evidence } from "../../domain/evidence";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { useJournal } from "../../state/journals";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { LinkButton } from "../../ui/LinkButton";
import styles from "./EvidenceItemScreen.module.css";
import { FullScreen } from "./FullScreen";
import { Item } from "./Item";
import { ItemMissing } from "./ItemMissing";
import { mayBePrinted } from "./leftOut";
import { Pager } from "./Pager";
import { useIsPrinting } from "../../state/printing";
import { useWalkHere } from "./walkHere";
import { words } from "./words";

/** One piece of evidence, large: seen, described, placed, and walked on from to the next of the list one came from. */
export default function EvidenceItemScreen() {
  const { journey: id = "", item: itemId = "" } = useParams();
  const journey = id as JourneyId;
  const loaded = useJournal(journey);
  const printing = useIsPrinting();
  const item = loaded.state === "ready" ? readEvidenceItem(loaded.journal, itemId as EvidenceId) : undefined;
  // Browsers print the window's name above every page.
  const name = item && printing && !mayBePrinted(item) ? words.title : item?.title;
  useTitle(name ?? (loaded.state === "ready" ? words.missingTitle : ""));
  useReady(loaded.state === "ready");
  if (loaded.state !== "ready") return null;
  if (!item) return <ItemMissing journey={journey} item={itemId as EvidenceId} />;
  return <Viewer journey={journey} journal={loaded.journal} item={item} />;
}

type ViewerProps = { readonly journey: JourneyId; readonly journal: Journal; readonly item: Evidence };

/** What stays while one walks from item to item: the way on, and whether it fills the screen. */
function Viewer({ journey, journal, item }: ViewerProps) {
  const { search } = useLocation();
  const walk = useWalkHere(journey, journal, item.id, search);
  const [full, setFull] = useState(false);
  return (
    <div className={styles["viewer"]}>
      <div className={styles["bar"]} data-print="none">
        <LinkButton to={paths.evidence(journey) + search} icon="back" variant="plain">
          {words.back}
        </LinkButton>
        <Pager walk={walk} />
      </div>
      <Item
        key={item.id}
        journey={journey}
        journal={journal}
        item={item}
        search={search}
        turn={walk}
        onFullScreen={() => setFull(true)}
      />
      {full && <FullScreen item={item} walk={walk} onClose={() => setFull(false)} />}
    </div>
  );
}
