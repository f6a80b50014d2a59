import { useParams } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import type { AdderSlot, EndingSlot } from "./slots";
import { WalkThrough } from "./WalkThrough";
import { words } from "./words";

type AssessScreenProps = {
  readonly adder: AdderSlot;
  readonly ending?: EndingSlot;
};

/**
 * A walk through the competencies, one a screen, that goes on where it was left; `?scope=` in the address begins a walk of
 * that scope instead.
 */
export default function AssessScreen({ adder, ending }: AssessScreenProps) {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(journey);
  const facts = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const framework = useFramework(facts?.framework);
  const readOnly = useIsReadOnly(journey);
  useTitle(facts ? `${words.title} · ${facts.title}` : words.title);

  const unwalkable =
    loaded.state === "missing" ||
    framework === "unknown" ||
    facts?.existence.state === "deleted" ||
    (facts !== undefined && !facts.framework);
  useReady(unwalkable || readOnly);
  if (unwalkable)
    return (
      <Page title={words.title} width="measure" lead={<p>{words.missing}</p>}>
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
      </Page>
    );
  if (readOnly)
    return (
      <Page title={words.title} width="measure" lead={<p>{words.readOnly}</p>}>
        <LinkButton to={paths.record(journey)} variant="solid">
          {words.toRecord}
        </LinkButton>
      </Page>
    );
  if (loaded.state === "loading" || !framework) return <Page title={words.title} hideTitle width="measure" />;
  return (
    <WalkThrough
      key={journey}
      journey={journey}
      journal={loaded.journal}
      framework={framework}
      adder={adder}
      ending={ending}
    />
  );
}
