import "../../ui/dark.css";
import { useMemo } from "react";
import { useParams, useSearchParams } from "react-router";
import { evidenceToShow } from "../../domain/toShow";
import type { Framework } from "../../domain/framework";
import { gatherShown } from "../../domain/gatherShown";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { sinceOf } from "../../state/lookBack";
import { useReady } from "../../state/ready";
import { useRecordView, type RecordViewHandle } from "../../state/recordView";
import { useTitle } from "../../state/title";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { Deck } from "./Deck";
import { readOptions, slideAt } from "./options";
import { slidesOf } from "./slides";
import { StartPage } from "./StartPage";
import { words } from "./words";

/** The record for a projector. `?slide=` in the address: the slide that stands, from 1; without it what it will hold. */
export default function PresentScreen() {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(journey);
  const facts = loaded.state === "ready" ? readJourney(loaded.journal) : undefined;
  const framework = useFramework(facts?.framework);
  const view = useRecordView(journey);
  useTitle(facts ? words.startTitle(facts.title) : words.title);

  const cannot =
    loaded.state === "missing" ||
    framework === "unknown" ||
    facts?.existence.state === "deleted" ||
    (facts !== undefined && !facts.framework);
  useReady(cannot);
  if (cannot)
    return (
      <Page title={words.title} width="measure" lead={<p>{words.missing}</p>}>
        <LinkButton to={paths.journeys()}>{words.backToJourneys}</LinkButton>
      </Page>
    );
  if (loaded.state === "loading" || !framework || !view)
    return <Page title={words.title} hideTitle width="measure" />;
  return <Presentation journey={journey} journal={loaded.journal} framework={framework} view={view} />;
}

type PresentationProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly view: RecordViewHandle;
};

function Presentation({ journey, journal, framework, view }: PresentationProps) {
  const [query, setQuery] = useSearchParams();
  const { lookBack } = view;
  const now = useMemo(() => Date.now(), []);
  const options = useMemo(() => readOptions(query), [query]);
  const record = useMemo(() => {
    const mayBeShown = evidenceToShow(journal).map(({ id }) => id);
    return gatherShown(
      journal,
      framework,
      {
        withReasons: options.reasons,
        withNames: options.reasons && options.names,
        evidence: new Set(mayBeShown.filter((id) => !options.without.has(id))),
        since: sinceOf(journal, lookBack, now),
      },
      now,
    );
  }, [journal, framework, options, lookBack, now]);
  const slides = useMemo(() => slidesOf(record), [record]);
  const at = slideAt(query, slides.length);
  useReady(true);

  if (at === undefined)
    return (
      <StartPage
        journey={journey}
        journal={journal}
        record={record}
        slides={slides}
        view={view}
        options={options}
        onChange={(next) => setQuery(next, { replace: true })}
      />
    );
  const goTo = (index: number) => {
    const next = new URLSearchParams(query);
    next.set("slide", String(index + 1));
    setQuery(next, { replace: true });
  };
  return <Deck journey={journey} record={record} slides={slides} at={at} onGoTo={goTo} />;
}
