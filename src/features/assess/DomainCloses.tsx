import type { ReactNode } from "react";
import type { Domain, Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { hueOf } from "../../pictures/hue";
import type { Walk } from "../../state/walk";
import { Button } from "../../ui/Button";
import { Stage } from "./Stage";
import { Standing } from "./Standing";
import { words } from "./words";

type DomainClosesProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly domain: Domain;
  readonly walk: Walk;
  readonly isLast: boolean;
  readonly top: ReactNode;
  readonly onBack: () => void;
  readonly onGoOn: () => void;
  readonly onGoTo: (id: string) => void;
};

/** Where a domain stands now, what was left out of it and what changed, before the next. */
export function DomainCloses(props: DomainClosesProps) {
  const { journey, journal, framework, domain, walk, isLast, top, onBack, onGoOn, onGoTo } = props;
  return (
    <Stage
      look="calm"
      hue={hueOf(framework.domains.indexOf(domain))}
      top={top}
      kicker={words.domainClosed}
      title={domain.title}
      onForward={onGoOn}
      onBackward={onBack}
      start={
        <Button icon="back" onClick={onBack}>
          {words.back}
        </Button>
      }
      end={
        <Button variant="solid" onClick={onGoOn}>
          {isLast ? words.finish : words.nextDomain}
        </Button>
      }
    >
      <Standing
        journey={journey}
        journal={journal}
        framework={framework}
        walk={walk}
        ids={domain.competencies.map(({ id }) => id)}
        onGoTo={onGoTo}
      />
    </Stage>
  );
}
