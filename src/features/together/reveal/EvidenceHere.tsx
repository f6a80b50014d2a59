import { Link } from "react-router";
import { evidenceFor, readEvidence, type Evidence } from "../../../domain/evidence";
import type { CompetencyRef } from "../../../domain/framework";
import { paths } from "../../../paths";
import { steerOrTell } from "../../../state/room";
import { Button } from "../../../ui/Button";
import { Disclosure } from "../../../ui/Disclosure";
import { wallEvidence } from "../projector/wallEvidence";
import type { SessionParts } from "../sessionParts";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type EvidenceHereProps = SessionParts & { readonly competency: CompetencyRef };

/**
 * What the journey keeps for the competency. It opens in a tab of its own, so that the session stays where it is; what everybody
 * may see can be put on the projector.
 */
export function EvidenceHere({ journey, journal, session, room, competency }: EvidenceHereProps) {
  const evidence = evidenceFor(readEvidence(journal), competency);
  const forAll = new Set(wallEvidence(journal, competency).map(({ id }) => id));
  return (
    <Disclosure summary={words.evidence} aside={words.evidenceCount(evidence.length)}>
      {evidence.length === 0 && <p className={styles["quiet"]}>{words.noEvidence}</p>}
      <ul role="list" className={detailStyles["evidence"]}>
        {evidence.map(({ id, title, content }) => {
          const name = title || nameOf(content);
          const isOnWall = room.show === "evidence" && room.ref === competency && room.evidence === id;
          return (
            <li key={id}>
              <Link to={paths.evidenceItem(journey, id)} target="_blank">
                {name}
              </Link>
              {forAll.has(id) ? (
                <Button
                  variant="plain"
                  aria-label={words.of(isOnWall ? words.offWall : words.toWall, name)}
                  onClick={() =>
                    void steerOrTell(
                      session.id,
                      isOnWall
                        ? { show: "spread", evidence: undefined }
                        : { ref: competency, show: "evidence", evidence: id },
                    )
                  }
                >
                  {isOnWall ? words.offWall : words.toWall}
                </Button>
              ) : (
                <span className={styles["quiet"]}>{words.notForAll}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function nameOf(content: Evidence["content"]): string {
  if (!content) return words.notArrived;
  if (content.kind === "file") return content.name;
  return content.kind === "link" ? content.url : content.text.slice(0, 80);
}
