import { Suspense, useEffect, useRef, type ComponentType } from "react";
import { useParams } from "react-router";
import { competencyRef, findCompetency, levelOf, type CompetencyRef } from "../../domain/framework";
import type { Framework, PlacedCompetency } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { useExplained } from "../../state/explained";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { ExplainedText } from "../../ui/ExplainedText";
import { IconLink } from "../../ui/IconLink";
import { Kicker } from "../../ui/Kicker";
import { Notice } from "../../ui/Notice";
import { Agreed } from "./Agreed";
import { Conversation } from "./Conversation";
import styles from "./CompetencyScreen.module.css";
import { History } from "./History";
import { Pager } from "./Pager";
import { Priority } from "./Priority";
import { Signs } from "./Signs";
import { StatusAnswer } from "./StatusAnswer";
import { StatusShown } from "./StatusShown";
import { words } from "./words";

/** What the evidence of a competency is shown and added by; handed in, as it is a feature of its own. */
export type EvidenceSlot = ComponentType<{
  readonly journey: JourneyId;
  readonly competency: CompetencyRef;
  readonly ideas: readonly string[];
}>;

/** The actions planned for a competency; a feature of its own, handed in. */
export type PlanSlot = ComponentType<{
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly readOnly: boolean;
  readonly competency: CompetencyRef;
}>;

/** What there is to read for a competency, and what is said of it; of the library, which is a feature of its own too. */
export type ResourcesSlot = ComponentType<{
  readonly journey: JourneyId;
  readonly competency: CompetencyRef;
}>;

type Slots = { readonly evidence: EvidenceSlot; readonly plan: PlanSlot; readonly resources: ResourcesSlot };

/** One competency of a journey: where we stand on it, why, the proof, and how we got here. */
export default function CompetencyScreen({ evidence, plan, resources }: Slots) {
  const { journey: id = "", domain = "", competency = "" } = useParams();
  const journey = id as JourneyId;
  const loaded = useJournal(journey);
  const framework = useFramework(
    loaded.state === "ready" ? readJourney(loaded.journal).framework : undefined,
  );
  if (loaded.state !== "ready" || !framework || framework === "unknown") return null;
  const placed = findCompetency(framework, `${domain}/${competency}`);
  if (!placed) return <Notice title={words.missingTitle}>{words.missing}</Notice>;
  return (
    <Competency
      key={`${journey} ${placed.competency.id}`}
      journey={journey}
      journal={loaded.journal}
      framework={framework}
      placed={placed}
      evidence={evidence}
      plan={plan}
      resources={resources}
    />
  );
}

type CompetencyProps = Slots & {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly placed: PlacedCompetency;
};

function Competency(props: CompetencyProps) {
  const { journey, journal, framework, placed } = props;
  const { evidence: Evidence, plan: Plan, resources: Resources } = props;
  const { competency, domain, domainIndex } = placed;
  const ref = competencyRef(framework.id, competency.id);
  const level = levelOf(framework, competency);
  const readOnly = useIsReadOnly(journey);
  const { inProgress, earned } = competency.signs;
  const signTexts = [...inProgress, ...earned].map(({ text }) => text);
  const [statement = [], prompt = [], ...signs] = useExplained([
    competency.statement,
    competency.prompt,
    ...signTexts,
  ]);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(competency.title);
  useReady(true);
  // It opens beside the picture, so the reading goes on at its heading.
  useEffect(() => {
    const panel = heading.current?.closest("article");
    const top = panel?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 3) panel?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <article className={styles["panel"]} data-hue={hueOf(domainIndex)} aria-labelledby="competency-title">
      <div className={styles["top"]}>
        <Kicker hue={hueOf(domainIndex)}>{[domain.title, level?.title].filter(Boolean).join(" · ")}</Kicker>
        <IconLink icon="close" label={words.back} to={paths.record(journey)} data-print="none" />
      </div>
      <h2 id="competency-title" ref={heading} tabIndex={-1} className={styles["title"]}>
        {competency.title}
      </h2>
      <p className={styles["statement"]}>
        <ExplainedText pieces={statement} />
      </p>
      {readOnly ? (
        <StatusShown journal={journal} competency={ref} framework={framework} />
      ) : (
        <StatusAnswer
          journey={journey}
          journal={journal}
          competency={ref}
          framework={framework}
          hue={hueOf(domainIndex)}
        />
      )}
      <Agreed journey={journey} journal={journal} competency={ref} />
      <Priority
        journey={journey}
        journal={journal}
        competency={ref}
        hue={hueOf(domainIndex)}
        readOnly={readOnly}
      />
      <Suspense fallback={null}>
        <Plan
          journey={journey}
          journal={journal}
          framework={framework}
          readOnly={readOnly}
          competency={ref}
        />
      </Suspense>
      <Suspense fallback={null}>
        <Evidence journey={journey} competency={ref} ideas={competency.evidenceIdeas} />
      </Suspense>
      <Signs
        journey={journey}
        journal={journal}
        competency={competency}
        competencyRef={ref}
        explained={signs}
        hue={hueOf(domainIndex)}
        readOnly={readOnly}
      />
      <History journal={journal} competencyRef={ref} competency={competency} />
      <Conversation prompt={prompt} />
      <Suspense fallback={null}>
        <Resources journey={journey} competency={ref} />
      </Suspense>
      <Pager journey={journey} framework={framework} competency={competency} />
    </article>
  );
}
