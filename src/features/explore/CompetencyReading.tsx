import { type CaseStudy, caseStudiesFor, resourcesOf } from "../../content/caseStudies";
import { type CrosswalkLink, kinOf } from "../../content/crosswalk";
import { explainAll } from "../../content/explainIn";
import { type Term, termsFor } from "../../content/glossary";
import { type Resource, resourcesFor } from "../../content/resources";
import { competencyRef, type Framework, levelOf, type PlacedCompetency } from "../../domain/framework";
import { paths } from "../../paths";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { ExplainedText } from "../../ui/ExplainedText";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import styles from "./CompetencyReading.module.css";
import { hueOf } from "../../pictures/hue";
import { KinList } from "./KinList";
import { Pager } from "./Pager";
import { PlaceLine } from "./PlaceLine";
import { ReadingList } from "./ReadingList";
import { StatusMeanings } from "./StatusMeanings";
import { words } from "./words";

interface CompetencyReadingProps {
  readonly framework: Framework;
  readonly placed: PlacedCompetency;
  /** Everything that may say something about the competency. */
  readonly library: {
    readonly frameworks: readonly Framework[];
    readonly links: readonly CrosswalkLink[];
    readonly terms: readonly Term[];
    readonly resources: readonly Resource[];
    readonly caseStudies: readonly CaseStudy[];
  };
}

/** A competency with all that Waymark has to say about it. */
export function CompetencyReading({ framework, placed, library }: CompetencyReadingProps) {
  const { competency, domainIndex } = placed;
  const ref = competencyRef(framework.id, competency.id);
  const terms = termsFor(library.terms, ref);
  const studies = caseStudiesFor(library.caseStudies, library.resources, ref);
  const { statement, signs, evidenceIdeas, prompt } = competency;
  // In the order in which they are read.
  const texts = [
    statement,
    ...[...signs.inProgress, ...signs.earned].map(({ text }) => text),
    ...evidenceIdeas,
    prompt,
  ];
  const explained = explainAll(texts, library.terms);
  const say = (text: string) => <ExplainedText pieces={explained[texts.indexOf(text)] ?? [text]} />;
  useTitle(competency.title);
  useReady(true);

  return (
    <Page
      title={competency.title}
      kicker={
        <PlaceLine
          framework={framework}
          domain={placed.domain}
          domainIndex={domainIndex}
          level={levelOf(framework, competency)}
        />
      }
      lead={<p className={styles["statement"]}>{say(statement)}</p>}
      actions={
        <LinkButton to={paths.newJourney(framework.id)} aria-label={words.startWith(framework.shortTitle)}>
          {words.start}
        </LinkButton>
      }
    >
      <div className={styles["columns"]} data-hue={hueOf(domainIndex)}>
        <div className={styles["main"]}>
          <StatusMeanings statuses={framework.statuses} signs={signs} say={say} />
          <section aria-labelledby="evidence-title">
            <h2 id="evidence-title">{words.evidenceIdeas}</h2>
            <ul className={styles["ideas"]}>
              {evidenceIdeas.map((idea) => (
                <li key={idea}>{say(idea)}</li>
              ))}
            </ul>
          </section>
        </div>
        <div className={styles["aside"]}>
          <section className={styles["prompt"]} aria-labelledby="prompt-title">
            <h2 id="prompt-title">{words.prompt}</h2>
            <p>{say(prompt)}</p>
          </section>
          <KinList kin={kinOf(library.links, ref)} frameworks={library.frameworks} />
          {terms.length > 0 && (
            <section aria-labelledby="terms-title">
              <h2 id="terms-title">{words.terms}</h2>
              <dl className={styles["terms"]}>
                {terms.map(({ id, term, definition }) => (
                  <div key={id}>
                    <dt>{term}</dt>
                    <dd>{definition}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
        </div>
      </div>
      <ReadingList
        resources={resourcesFor(library.resources, ref)}
        studies={studies.map((study) => ({ study, toldBy: resourcesOf(study, library.resources) }))}
      />
      <Pager framework={framework} competency={competency} />
    </Page>
  );
}
