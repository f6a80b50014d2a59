import { allCompetencies, type Competency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/LinkButton";
import styles from "./Pager.module.css";
import { words } from "./words";

type PagerProps = {
  readonly journey: JourneyId;
  readonly framework: Framework;
  readonly competency: Competency;
};

export function Pager({ journey, framework, competency }: PagerProps) {
  const all = allCompetencies(framework);
  const index = all.findIndex((placed) => placed.competency.id === competency.id);
  const previous = all[index - 1]?.competency;
  const next = all[index + 1]?.competency;
  return (
    <nav aria-label={words.pager} className={styles["pager"]} data-print="none">
      {previous && (
        <LinkButton to={paths.competency(journey, previous.id)} icon="back" title={previous.title}>
          {words.previous}
        </LinkButton>
      )}
      {next && (
        <LinkButton to={paths.competency(journey, next.id)} icon="forward" title={next.title}>
          {words.next}
        </LinkButton>
      )}
    </nav>
  );
}
