import { useState } from "react";
import { Link } from "react-router";
import type { Evidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { useThumbnailUrl } from "../../state/files";
import { Button } from "../../ui/Button";
import { Icon, type IconName } from "../../ui/Icon";
import styles from "./EvidenceAdded.module.css";
import { words } from "./words";

type EvidenceAddedProps = { readonly journey: JourneyId; readonly evidence: readonly Evidence[] };

const SHOWN_AT_FIRST = 12;
/** Nobody is sent to a button for so few. */
const FEW_MORE = 6;
/** A long journey may have thousands, each with a picture to read. */
const AT_A_TIME = 48;

/** What was added between two moments. On paper only what may be shown. */
export function EvidenceAdded({ journey, evidence }: EvidenceAddedProps) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const left = evidence.length - shown;
  return (
    <section aria-labelledby="evidence-added" data-print={evidence.some(mayBeShown) ? undefined : "none"}>
      <h3 id="evidence-added" className={styles["heading"]}>
        {words.evidenceTitle(evidence.length)}
      </h3>
      <ul role="list" className={styles["tiles"]}>
        {evidence.slice(0, left <= FEW_MORE ? undefined : shown).map((item) => (
          <li key={item.id} data-print={item.mayBeShown ? undefined : "none"}>
            <Link to={paths.evidenceItem(journey, item.id)} className={styles["tile"]}>
              <Face item={item} />
              <span className={styles["title"]}>{item.title || words.untitled}</span>
              <span className={styles["day"]}>{words.day(item.added.time)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {left > FEW_MORE && (
        <Button onClick={() => setShown(shown + AT_A_TIME)}>
          {words.showMore(Math.min(left, AT_A_TIME))}
        </Button>
      )}
    </section>
  );
}

const mayBeShown = (item: Evidence) => item.mayBeShown;

function Face({ item: { content } }: { readonly item: Evidence }) {
  const picture = content?.kind === "file" && content.type.startsWith("image/") ? content : undefined;
  const thumbnail = useThumbnailUrl(picture?.hash, picture?.type ?? "");
  return (
    <span className={styles["face"]}>
      {picture && thumbnail.state === "here" ? (
        <img src={thumbnail.url} alt="" decoding="async" />
      ) : content?.kind === "note" ? (
        <span className={styles["note"]}>{content.text.slice(0, 200)}</span>
      ) : (
        <Icon name={iconOf(content)} size={28} />
      )}
    </span>
  );
}

function iconOf(content: Evidence["content"]): IconName {
  if (!content) return "info";
  if (content.kind !== "file") return content.kind;
  if (content.type.startsWith("image/")) return "photo";
  return content.type.startsWith("audio/") ? "sound" : "file";
}
