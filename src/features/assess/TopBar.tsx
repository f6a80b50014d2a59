import { use } from "react";
import { findCompetency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { OnlyJourney } from "../../state/handedOver";
import { goTo, nextSkipped, type Scope, type Walk } from "../../state/walk";
import { Button } from "../../ui/Button";
import { IconLink } from "../../ui/IconLink";
import { ProgressDots, type ProgressSegment } from "../../ui/ProgressDots";
import { SelectField } from "../../ui/SelectField";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./TopBar.module.css";
import { WalkList } from "./WalkList";
import { words } from "./words";

type TopBarProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly walk: Walk;
  readonly onBegin: (scope: Scope) => void;
  readonly onChange: (step: (walk: Walk) => Walk) => void;
};

/** What is walked through, how far, what was left out, and the way out of it. */
export function TopBar({ journey, journal, framework, walk, onBegin, onChange }: TopBarProps) {
  // Whoever was handed the tablet walks through what they were handed.
  const isGuest = use(OnlyJourney) !== undefined;
  const skipped = nextSkipped(walk);
  const index = walk.ids.indexOf(walk.at);
  const place = index < 0 ? words.places(walk.ids.length) : words.place(index + 1, walk.ids.length);
  return (
    <div className={styles["top"]}>
      {!isGuest && (
        <div className={styles["part"]}>
          <SelectField
            label={words.part}
            hideLabel
            value={walk.scope}
            onChange={(event) => onBegin(event.target.value)}
            options={[
              { value: "all", label: words.all },
              { value: "domains", label: words.domains },
              { value: "not-started", label: words.notStarted },
              ...framework.domains.map((domain) => ({ value: `domain:${domain.id}`, label: domain.title })),
              ...(walk.scope === "skipped" ? [{ value: "skipped", label: words.skippedScope }] : []),
            ]}
          />
        </div>
      )}
      {walk.ids.length > 0 && (
        <div className={styles["progress"]}>
          <VisuallyHidden>
            <progress
              aria-label={words.progress}
              aria-valuetext={place}
              max={walk.ids.length}
              value={walk.done.length}
            />
          </VisuallyHidden>
          <WalkList
            journal={journal}
            framework={framework}
            walk={walk}
            place={place}
            onGoTo={(at) => onChange((now) => goTo(now, at))}
            picture={
              <ProgressDots
                label={words.progress}
                valueText={place}
                segments={walk.ids.map((id) => ({
                  id,
                  state: stateOf(walk, id),
                  hue: hueOf(findCompetency(framework, id)?.domainIndex ?? 0),
                }))}
              />
            }
          />
        </div>
      )}
      {skipped !== undefined && (
        <Button className={styles["skipped"]} onClick={() => onChange((now) => goTo(now, skipped))}>
          {words.skippedCount(walk.skipped.length)}
        </Button>
      )}
      <div className={styles["leave"]}>
        <IconLink icon="close" label={words.leave} to={paths.record(journey)} />
      </div>
    </div>
  );
}

function stateOf(walk: Walk, id: string): ProgressSegment["state"] {
  if (id === walk.at) return "current";
  return walk.done.includes(id) ? "done" : "todo";
}
