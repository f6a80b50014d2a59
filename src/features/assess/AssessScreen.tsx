import { useEffect, useState, type ComponentType } from "react";
import { useParams, useSearchParams } from "react-router";
import { findCompetency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { useDraft } from "../../state/drafts";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { beginWalk, END, goBack, goOn, isScope, readWalk, walkDraftKey, type Walk } from "../../state/walk";
import { EmptyState } from "../../ui/EmptyState";
import { IconLink } from "../../ui/IconLink";
import { LinkButton } from "../../ui/LinkButton";
import { Page, PAGE_TITLE_ID } from "../../ui/Page";
import { ProgressDots } from "../../ui/ProgressDots";
import { SelectField } from "../../ui/SelectField";
import styles from "./AssessScreen.module.css";
import type { AdderSlot } from "./adderSlot";
import { Step } from "./Step";
import { Summary } from "./Summary";
import { words } from "./words";

type AssessScreenProps = {
  readonly adder: AdderSlot;
  /** What the end of a walk offers besides, such as handing the tablet on; a feature of its own, handed in. */
  readonly ending?: EndingSlot;
};

export type EndingSlot = ComponentType<{ readonly journey: JourneyId }>;

/**
 * A walk through the competencies, one a screen, that goes on where it was left; `?scope=` in the address begins a walk of
 * that scope instead.
 */
export default function AssessScreen({ adder, ending }: AssessScreenProps) {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(journey);
  const facts = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const framework = useFramework(facts?.framework?.id);
  useTitle(facts ? `${words.title} · ${facts.title}` : words.title);

  const unwalkable =
    loaded.state === "missing" ||
    framework === "unknown" ||
    facts?.existence.state === "deleted" ||
    (facts !== undefined && !facts.framework);
  useReady(unwalkable);
  if (unwalkable)
    return (
      <Page title={words.title} width="measure" lead={<p>{words.missing}</p>}>
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
      </Page>
    );
  if (loaded.state === "loading" || !framework) return <Page title={words.title} hideTitle width="measure" />;
  return (
    <WalkThrough
      journey={journey}
      journal={loaded.journal}
      framework={framework}
      adder={adder}
      ending={ending}
    />
  );
}

type WalkThroughProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly adder: AdderSlot;
  readonly ending: EndingSlot | undefined;
};

const NO_WALK: Walk = { scope: "", ids: [], stops: [], at: "", skipped: [], done: [], before: {} };

function WalkThrough({ journey, journal, framework, adder, ending: Ending }: WalkThroughProps) {
  const draft = useDraft<Walk>(walkDraftKey(journey), NO_WALK, readWalk);
  const [query, setQuery] = useSearchParams();
  const asked = query.get("scope");
  // A walk that was finished on another visit is not gone on with.
  const [found, setFound] = useState<Walk>();
  if (draft.value && !found) setFound(draft.value);
  const isFinishedBefore = draft.value === found && found?.at === END;
  const isNone = draft.value && (draft.value.scope === "" || isFinishedBefore);
  const walk = isNone ? beginWalk(framework, journal, "all", []) : draft.value;
  useReady(walk !== undefined);
  const { change } = draft;
  useEffect(() => {
    if (asked === null || !walk) return;
    if (isScope(framework, asked)) change(beginWalk(framework, journal, asked));
    // Once: coming back to the page goes on with the walk.
    setQuery({}, { replace: true });
  }, [asked, walk, framework, journal, change, setQuery]);
  const at = walk?.at;
  // Each step reads from its heading, like a page of its own.
  useEffect(() => {
    if (at === undefined) return;
    window.scrollTo(0, 0);
    document.getElementById(PAGE_TITLE_ID)?.focus({ preventScroll: true });
  }, [at]);
  if (!walk) return <Page title={words.title} hideTitle width="measure" />;

  const begin = (scope: string) => draft.change(beginWalk(framework, journal, scope, walk.skipped));
  const bar = (
    <div className={styles["top"]}>
      <SelectField
        label={words.part}
        hideLabel
        value={walk.scope}
        onChange={(event) => begin(event.target.value)}
        options={[
          { value: "all", label: words.all },
          { value: "not-started", label: words.notStarted },
          ...framework.domains.map((domain) => ({ value: `domain:${domain.id}`, label: domain.title })),
          ...(walk.scope === "skipped" ? [{ value: "skipped", label: words.skippedScope }] : []),
        ]}
      />
      <IconLink icon="close" label={words.leave} to={paths.record(journey)} />
    </div>
  );
  const placed = walk.at === END ? undefined : findCompetency(framework, walk.at);
  if (walk.ids.length === 0)
    return (
      <Page title={words.title} hideTitle width="measure" kicker={bar}>
        <EmptyState
          title={words.nothingTitle}
          actions={<LinkButton to={paths.record(journey)}>{words.toRecord}</LinkButton>}
        >
          {words.nothing}
        </EmptyState>
      </Page>
    );
  if (!placed)
    return (
      <Summary
        journey={journey}
        journal={journal}
        framework={framework}
        walk={walk}
        ending={Ending && <Ending journey={journey} />}
        onBack={() => draft.change(goBack(walk))}
        onBegin={begin}
      />
    );
  const index = walk.ids.indexOf(walk.at);
  return (
    <Step
      key={walk.at}
      journey={journey}
      journal={journal}
      framework={framework}
      placed={placed}
      adder={adder}
      isFirst={index === 0}
      isLast={index === walk.ids.length - 1}
      onBack={() => draft.change(goBack(walk))}
      onGoOn={(skip) => draft.change(goOn(walk, skip))}
      place={words.place(index + 1, walk.ids.length)}
      top={
        <>
          {bar}
          <div className={styles["dots"]}>
            <ProgressDots
              label={words.progress}
              valueText={words.place(index + 1, walk.ids.length)}
              segments={walk.ids.map((id, position) => ({
                id,
                state: position < index ? "done" : position === index ? "current" : "todo",
                hue: hueOf(findCompetency(framework, id)?.domainIndex ?? 0),
              }))}
            />
          </div>
        </>
      }
    />
  );
}
