/** `/library`: all resources and case studies, narrowed down as one types, through the eyes of a journey or of nobody. */
import { useState } from "react";
import type { JourneyId } from "../../domain/ids";
import { rememberLibraryJourney, useLibraryEyes } from "../../state/resources";
import { useTitle } from "../../state/title";
import { Page } from "../../ui/Page";
import { JourneyEyes } from "./JourneyEyes";
import { Library } from "./Library";
import { useLibraryAddress, type LibraryAddress } from "./libraryAddress";
import { useLibraryView } from "./useLibraryView";
import { words } from "./words";

type LibraryScreenProps = {
  /** Whether this device's journeys can be read; the library itself opens without. */
  readonly withJourneys?: boolean;
};

export default function LibraryScreen({ withJourneys = false }: LibraryScreenProps) {
  const address = useLibraryAddress();
  useTitle(words.title);
  return withJourneys ? <ThroughEyes address={address} /> : <Library address={address} />;
}

function ThroughEyes({ address }: { readonly address: LibraryAddress }) {
  const eyes = useLibraryEyes(address.journey);
  const journey = (eyes?.journey ?? "") as JourneyId;
  const view = useLibraryView(journey, eyes?.journeys.find((own) => own.journey === journey)?.readOnly);
  const isRead = eyes !== undefined && (journey === "" || view !== undefined);
  // Once it stands, another choice leaves the page, and the focus on it, where they are.
  const [wasRead, setWasRead] = useState(false);
  if (isRead && !wasRead) setWasRead(true);
  if (!eyes || (!isRead && !wasRead)) return <Page title={words.title} lead={<p>{words.lead}</p>} />;
  return (
    <Library
      address={address}
      view={view}
      chooser={
        eyes.journeys.length > 0 && (
          <JourneyEyes
            journeys={eyes.journeys}
            chosen={eyes.journey}
            readOnly={view?.eyes.readOnly ?? false}
            onChoose={(chosen) => {
              address.setJourney(chosen);
              rememberLibraryJourney(chosen);
            }}
          />
        )
      }
    />
  );
}
