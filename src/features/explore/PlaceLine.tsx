import { Link } from "react-router";
import type { Domain, Framework, Level } from "../../domain/framework";
import { paths } from "../../paths";
import styles from "./PlaceLine.module.css";
import { hueOf } from "../../pictures/hue";
import { words } from "./words";

interface PlaceLineProps {
  readonly framework: Framework;
  readonly domain: Domain;
  readonly domainIndex: number;
  readonly level: Level | undefined;
}

/** Where the competency stands, each step a way back up to it. */
export function PlaceLine({ framework, domain, domainIndex, level }: PlaceLineProps) {
  const frameworkPath = paths.framework(framework.id);
  return (
    <div className={styles["line"]}>
      <nav aria-label={words.breadcrumb}>
        <ol role="list" className={styles["steps"]}>
          <li>
            <Link to={paths.explore()}>{words.exploreTitle}</Link>
          </li>
          <li>
            <Link to={frameworkPath}>{framework.shortTitle}</Link>
          </li>
          <li data-hue={hueOf(domainIndex)} className={styles["domain"]}>
            <Link to={{ pathname: frameworkPath, hash: `#${domain.id}` }}>{domain.title}</Link>
          </li>
        </ol>
      </nav>
      {level !== undefined && (
        <p className={styles["level"]} data-hue={hueOf(domainIndex)}>
          {level.title}
        </p>
      )}
    </div>
  );
}
