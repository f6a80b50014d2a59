import { allCompetencies, type Framework } from "../../domain/framework";
import { WebLink } from "../../ui/WebLink";
import styles from "./FrameworkFacts.module.css";
import { levelCounts } from "./levelCounts";
import { words } from "./words";

/** How much the framework holds, and whose it is. */
export function FrameworkFacts({ framework }: { readonly framework: Framework }) {
  const { source, publisher, year } = framework;
  const counts = levelCounts(framework);
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>{words.holds}</dt>
        <dd>
          <strong>{words.competencies(allCompetencies(framework).length)}</strong>
          <span>{counts.length > 0 ? words.levels(counts) : words.noLevels}</span>
        </dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>
          <WebLink href={source.url}>{source.title}</WebLink>
          <span>{words.published(publisher, year)}</span>
        </dd>
      </div>
    </dl>
  );
}
