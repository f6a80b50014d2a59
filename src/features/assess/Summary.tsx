import { use, type ReactNode } from "react";
import { allCompetencies, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { OnlyJourney } from "../../state/handedOver";
import type { Scope, Walk } from "../../state/walk";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Stage } from "./Stage";
import { Standing } from "./Standing";
import { words } from "./words";

type SummaryProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly walk: Walk;
  readonly top: ReactNode;
  readonly ending: ReactNode;
  readonly onBack: () => void;
  readonly onBegin: (scope: Scope) => void;
  readonly onGoTo: (id: string) => void;
};

/** The end of the walk: where it stands now, and what was left for later. */
export function Summary(props: SummaryProps) {
  const { journey, journal, framework, walk, top, ending, onBack, onBegin, onGoTo } = props;
  // Whoever was handed the tablet begins no other walk, and is told below how to hand it on.
  const isGuest = use(OnlyJourney) !== undefined;
  // Of a walk through one domain its standing is told; of any other, the whole journey's.
  const domain = framework.domains.find(({ id }) => walk.scope === `domain:${id}`);
  const ids = domain ? walk.ids : allCompetencies(framework).map(({ competency }) => competency.id);
  const after = domain && framework.domains[framework.domains.indexOf(domain) + 1];
  return (
    <Stage
      look="calm"
      hue={domain && hueOf(framework.domains.indexOf(domain))}
      top={top}
      kicker={domain?.title}
      title={words.summaryTitle}
      lead={<p>{words.summary(walk.done.length)}</p>}
      onBackward={onBack}
      start={
        <Button icon="back" onClick={onBack}>
          {words.back}
        </Button>
      }
      end={
        !isGuest && (
          <>
            <Button onClick={() => onBegin(domain ? walk.scope : "all")}>{words.again}</Button>
            {after && <Button onClick={() => onBegin(`domain:${after.id}`)}>{words.nextDomain}</Button>}
            <LinkButton to={paths.record(journey)} variant="solid">
              {words.toRecord}
            </LinkButton>
          </>
        )
      }
    >
      <Standing
        journey={journey}
        journal={journal}
        framework={framework}
        walk={walk}
        ids={ids}
        {...(isGuest && { onGoTo })}
        afterSkipped={<Button onClick={() => onBegin("skipped")}>{words.walkSkipped}</Button>}
      />
      {ending}
    </Stage>
  );
}
