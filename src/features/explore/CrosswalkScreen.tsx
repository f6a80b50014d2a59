/** `/explore/crosswalk`: all that ties the frameworks to each other, seen from one of them; which, in `?from=`. */
import { use } from "react";
import { useSearchParams } from "react-router";
import { kinOf, loadCrosswalk } from "../../content/crosswalk";
import { loadAllFrameworks } from "../../content/frameworks";
import { allCompetencies, competencyRef, levelOf, type Framework } from "../../domain/framework";
import { useAhead } from "../../state/ahead";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Page } from "../../ui/Page";
import { RadioCards } from "../../ui/RadioCards";
import { CrosswalkRow } from "./CrosswalkRow";
import styles from "./CrosswalkScreen.module.css";
import { hueOf } from "../../pictures/hue";
import { words } from "./words";

export default function CrosswalkScreen() {
  const reading = [loadAllFrameworks(), loadCrosswalk()] as const;
  const frameworks = use(reading[0]);
  const links = use(reading[1]);
  const [query, setQuery] = useSearchParams();
  const [asked, choose] = useAhead(query.get("from"), (from) =>
    setQuery(from === null ? {} : { from }, { replace: true }),
  );
  const from = frameworks.find(({ id }) => id === asked) ?? frameworks[0];
  useTitle(words.crosswalk);
  useReady(true);
  const refsOf = (framework: Framework) =>
    allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));
  const tiesOf = (framework: Framework) => refsOf(framework).flatMap((ref) => kinOf(links, ref)).length;

  return (
    <Page title={words.crosswalk} lead={<p>{words.crosswalkLead}</p>}>
      <div data-print="none">
        <RadioCards
          legend={words.crosswalkFrom}
          layout="row"
          value={from?.id ?? null}
          onChange={choose}
          options={frameworks.map((framework) => ({
            value: framework.id,
            label: framework.shortTitle,
            description: words.crosswalkTies(tiesOf(framework)),
          }))}
        />
      </div>
      {from && (
        <section aria-labelledby="ties-title" className={styles["all"]}>
          <h2 id="ties-title">{words.crosswalkOf(from.title)}</h2>
          {from.domains.map((domain, index) => (
            <div key={domain.id} data-hue={hueOf(index)} className={styles["domain"]}>
              <h3 className={styles["heading"]}>{domain.title}</h3>
              <ul role="list">
                {domain.competencies.map((competency) => (
                  <CrosswalkRow
                    key={competency.id}
                    framework={from}
                    competency={competency}
                    level={levelOf(from, competency)?.title}
                    kin={kinOf(links, competencyRef(from.id, competency.id))}
                    frameworks={frameworks}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </Page>
  );
}
