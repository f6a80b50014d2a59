/** `/journeys/:journey/beside`: the record, and beside it what could be read of it in another framework. */
import { use } from "react";
import { useParams } from "react-router";
import { loadCrosswalk } from "../../content/crosswalk";
import { loadAllFrameworks } from "../../content/frameworks";
import type { JourneyId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Beside } from "./Beside";
import { othersOf } from "./readings";
import { words } from "./words";

export default function BesideScreen() {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  // Asked for together and only then waited for, so that they are read side by side.
  const reading = [loadAllFrameworks(), loadCrosswalk()] as const;
  const frameworks = use(reading[0]);
  const links = use(reading[1]);
  const loaded = useJournal(id);
  const journey = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const own = useFramework(journey?.framework);
  useTitle(words.title);
  useReady(own !== undefined || (journey !== undefined && !journey.framework));

  if (loaded.state !== "ready" || !journey || (journey.framework && own === undefined)) return null;
  if (own === undefined || own === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  const { tied, untied } = othersOf(own, frameworks, links);
  if (tied.length === 0)
    return (
      <EmptyState
        title={words.noKinTitle}
        actions={<LinkButton to={paths.record(id)}>{words.backToRecord}</LinkButton>}
      >
        {words.noKin(own.title)}
      </EmptyState>
    );
  return (
    <Beside
      id={id}
      title={titleOf(journey)}
      journal={loaded.journal}
      own={own}
      tied={tied}
      untied={untied}
      links={links}
    />
  );
}
