import { Link } from "react-router";
import {
  allCompetencies,
  type Competency,
  type Framework,
  type PlacedCompetency,
} from "../../domain/framework";
import { paths } from "../../paths";
import { Icon } from "../../ui/Icon";
import styles from "./Pager.module.css";
import { hueOf } from "../../pictures/hue";
import { words } from "./words";

interface PagerProps {
  readonly framework: Framework;
  readonly competency: Competency;
}

/** On to the next competency in reading order, or back to the one before. */
export function Pager({ framework, competency }: PagerProps) {
  const all = allCompetencies(framework);
  const index = all.findIndex((placed) => placed.competency.id === competency.id);
  const link = (placed: PlacedCompetency | undefined, rel: "prev" | "next") =>
    placed && (
      <Link
        rel={rel}
        className={styles[rel]}
        to={paths.exploreCompetency(framework.id, placed.competency.id)}
        data-hue={hueOf(placed.domainIndex)}
      >
        <Icon name={rel === "prev" ? "back" : "forward"} />
        <span className={styles["words"]}>
          <span className={styles["which"]}>{rel === "prev" ? words.previous : words.next}</span>
          <span className={styles["title"]}>{placed.competency.title}</span>
          <span className={styles["domain"]}>{placed.domain.title}</span>
        </span>
      </Link>
    );
  return (
    <nav className={styles["pager"]} aria-label={words.pager} data-print="none">
      {link(all[index - 1], "prev")}
      {link(all[index + 1], "next")}
    </nav>
  );
}
