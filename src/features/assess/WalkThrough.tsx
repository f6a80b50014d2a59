import { Suspense, use, useEffect } from "react";
import { findCompetency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { OnlyJourney } from "../../state/handedOver";
import { useReady } from "../../state/ready";
import { answered, goBack, goOn, goTo, stopOf } from "../../state/walk";
import { LinkButton } from "../../ui/LinkButton";
import { Page, PAGE_TITLE_ID } from "../../ui/Page";
import type { AdderSlot, EndingSlot } from "./slots";
import { DomainCloses } from "./DomainCloses";
import { DomainOpens } from "./DomainOpens";
import { Stage } from "./Stage";
import { Step } from "./Step";
import { Summary } from "./Summary";
import { TopBar } from "./TopBar";
import { useWalk } from "./useWalk";
import { words } from "./words";

type WalkThroughProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly adder: AdderSlot;
  readonly ending: EndingSlot | undefined;
};

/** The walk's stop that is open. */
export function WalkThrough({ journey, journal, framework, adder, ending: Ending }: WalkThroughProps) {
  const { walk, change, begin } = useWalk(journey, journal, framework);
  const isGuest = use(OnlyJourney) !== undefined;
  useReady(walk !== undefined);
  const at = walk?.at;
  // Each step reads from its heading, like a page of its own.
  useEffect(() => {
    if (at === undefined) return;
    window.scrollTo(0, 0);
    document.getElementById(PAGE_TITLE_ID)?.focus({ preventScroll: true });
  }, [at]);
  if (!walk) return <Page title={words.title} hideTitle width="measure" />;

  const shared = {
    journey,
    journal,
    framework,
    isFirst: walk.at === walk.stops[0],
    isLast: walk.at === walk.stops.at(-1),
    onBack: () => change(goBack),
    top: (
      <TopBar
        journey={journey}
        journal={journal}
        framework={framework}
        walk={walk}
        onBegin={begin}
        onChange={change}
      />
    ),
  };
  const toRecord = (
    <LinkButton to={paths.record(journey)} variant="solid">
      {words.toRecord}
    </LinkButton>
  );
  if (walk.ids.length === 0)
    return (
      <Stage
        look="calm"
        top={shared.top}
        title={words.nothingTitle}
        lead={<p>{isGuest ? words.nothingForGuest : words.nothing}</p>}
        start={null}
        end={!isGuest && toRecord}
      />
    );

  const stop = stopOf(walk);
  const placed = stop.type === "competency" ? findCompetency(framework, stop.id) : undefined;
  if (placed)
    return (
      <Step
        key={walk.at}
        {...shared}
        placed={placed}
        adder={adder}
        onGoOn={(skip) => change((now) => goOn(now, skip))}
        onAnswered={() => change((now) => answered(now, placed.competency.id))}
      />
    );
  const domain =
    stop.type === "opens" || stop.type === "closes"
      ? framework.domains.find(({ id }) => id === stop.domain)
      : undefined;
  const pass = () => change((now) => goOn(now, false));
  if (domain && stop.type === "opens")
    return <DomainOpens key={walk.at} {...shared} domain={domain} onGoOn={pass} />;
  if (domain)
    return (
      <DomainCloses
        key={walk.at}
        {...shared}
        domain={domain}
        walk={walk}
        onGoOn={pass}
        onGoTo={(id) => change((now) => goTo(now, id))}
      />
    );
  return (
    <Summary
      {...shared}
      walk={walk}
      ending={
        Ending && (
          <Suspense fallback={null}>
            <Ending journey={journey} />
          </Suspense>
        )
      }
      onBegin={begin}
      onGoTo={(id) => change((now) => goTo(now, id))}
    />
  );
}
