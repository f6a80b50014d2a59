import { Link } from "react-router";
import { allCompetencies, type Framework } from "../../domain/framework";
import { paths } from "../../paths";
import { Card } from "../../ui/Card";
import { LinkButton } from "../../ui/LinkButton";
import { WebLink } from "../../ui/WebLink";
import styles from "./FrameworkCard.module.css";
import { hueOf } from "../../pictures/hue";
import { levelCounts } from "./levelCounts";
import { words } from "./words";

/** A framework in brief: what it is, whom it is for, how much it holds, whose it is, and two ways in. */
export function FrameworkCard({ framework }: { readonly framework: Framework }) {
  const { id, title, shortTitle, audience, about, source, publisher, year } = framework;
  const levels = levelCounts(framework);
  return (
    <Card as="article" className={styles["card"]}>
      <h2 className={styles["title"]}>
        <Link to={paths.framework(id)}>{title}</Link>
      </h2>
      <p className={styles["audience"]}>{audience}</p>
      <div className={styles["shape"]}>
        <p className={styles["count"]}>{words.competencies(allCompetencies(framework).length)}</p>
        <p className={styles["levels"]}>{levels.length > 0 ? words.levels(levels) : words.noLevels}</p>
        <ol role="list" className={styles["domains"]} aria-label={words.domainsOf(shortTitle)}>
          {framework.domains.map((domain, index) => (
            <li key={domain.id} data-hue={hueOf(index)}>
              <span>{domain.title}</span>
              <span className={styles["ticks"]} aria-hidden="true">
                {domain.competencies.map((competency) => (
                  <i key={competency.id} />
                ))}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className={styles["about"]}>{about}</p>
      <p className={styles["source"]}>
        <WebLink href={source.url}>{source.title}</WebLink>
        <span>{words.published(publisher, year)}</span>
      </p>
      <div className={styles["actions"]} data-print="none">
        <LinkButton variant="solid" to={paths.framework(id)}>
          {words.read(shortTitle)}
        </LinkButton>
        <LinkButton to={paths.newJourney(id)} aria-label={words.startWith(shortTitle)}>
          {words.start}
        </LinkButton>
      </div>
    </Card>
  );
}
