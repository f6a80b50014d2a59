import { paths } from "../paths";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import { EmptyState } from "../ui/EmptyState";
import { LinkButton } from "../ui/LinkButton";
import { Page } from "../ui/Page";
import { words } from "./words";

export function NotFound() {
  useTitle(words.notFoundTitle);
  useReady(true);
  return (
    <Page title={words.notFoundTitle} width="measure" lead={<p>{words.notFound}</p>}>
      <LinkButton to={paths.journeys()} variant="solid">
        {words.toJourneys}
      </LinkButton>
    </Page>
  );
}

/** The same inside a journey's own addresses. */
export function JourneyMissing() {
  useTitle(words.journeyMissingTitle);
  useReady(true);
  return (
    <Page title={words.journeyMissingTitle} width="measure">
      <EmptyState
        title={words.importSnapshot}
        actions={
          <>
            <LinkButton to={paths.importSnapshot()} variant="solid">
              {words.importSnapshot}
            </LinkButton>
            <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
          </>
        }
      >
        {words.journeyMissing}
      </EmptyState>
    </Page>
  );
}
