import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Hit } from "../../search/answer";
import type { Piece } from "../../search/marking";
import { Tag } from "../../ui/Tag";
import { HIT } from "./arrowKeys";
import styles from "./HitRow.module.css";
import { words } from "./words";

/** One thing that was found: the whole row leads to it; what it says of itself stands under its name. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  const { heading, about, snippet, journey, alsoIn, path } = hit;
  const isNamed = heading.some(({ text }) => text.trim() !== "");
  const facts = [journey && hit.kind !== "journey" ? words.inJourney(journey.title) : "", about, told(hit)];
  return (
    <li className={styles["row"]}>
      <h3 className={styles["heading"]}>
        <Link to={path} className={styles["link"]} {...{ [HIT]: "" }}>
          {isNamed ? <Marked pieces={heading} /> : words.untitled}
        </Link>
        {journey?.archived && <Tag icon="archive">{words.archived}</Tag>}
      </h3>
      {snippet.length > 0 && (
        <p className={styles["snippet"]} data-quoted={isQuoted(hit) || undefined}>
          <Marked pieces={snippet} />
        </p>
      )}
      <div className={styles["foot"]}>
        <p className={styles["facts"]}>
          {facts
            .filter((fact) => fact !== "")
            .map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
        </p>
        {alsoIn.length > 0 && (
          <p className={styles["also"]}>
            <span>{words.alsoIn}</span>
            {alsoIn.map((place) => (
              <Link key={place.path} to={place.path}>
                {place.title || words.inFramework}
              </Link>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** What somebody said, in their own words. */
const isQuoted = ({ kind }: Hit) => kind === "reason" || kind === "comment";

function told({ kind, author, time }: Hit): string {
  if (time === 0 || kind === "journey") return "";
  return kind === "evidence" || kind === "resource"
    ? words.addedBy(author, time)
    : words.writtenBy(author, time);
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  const nodes: ReactNode[] = [];
  let place = 0;
  for (const { text, found } of pieces) {
    nodes.push(
      found ? (
        <mark key={place} className={styles["mark"]}>
          {text}
        </mark>
      ) : (
        text
      ),
    );
    place += text.length;
  }
  return nodes;
}
