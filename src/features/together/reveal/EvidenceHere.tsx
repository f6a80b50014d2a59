import { Link } from "react-router";
import type { Evidence } from "../../../domain/evidence";
import type { JourneyId } from "../../../domain/ids";
import { paths } from "../../../paths";
import styles from "./Reveal.module.css";
import { words } from "./words";

type EvidenceHereProps = { readonly journey: JourneyId; readonly evidence: readonly Evidence[] };

/** What the journey keeps for the competency; it opens in a tab of its own, so that the session stays where it is. */
export function EvidenceHere({ journey, evidence }: EvidenceHereProps) {
  if (evidence.length === 0) return <p className={styles["quiet"]}>{words.noEvidence}</p>;
  return (
    <ul className={styles["evidence"]}>
      {evidence.map(({ id, title, content }) => (
        <li key={id}>
          <Link to={paths.evidenceItem(journey, id)} target="_blank">
            {title || nameOf(content)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function nameOf(content: Evidence["content"]): string {
  if (!content) return words.notArrived;
  if (content.kind === "file") return content.name;
  return content.kind === "link" ? content.url : content.text.slice(0, 80);
}
