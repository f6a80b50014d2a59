import { paths } from "../paths";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import { EmptyState } from "../ui/EmptyState";
import { LinkButton } from "../ui/LinkButton";
import { Page } from "../ui/Page";
import { words } from "./journeyWords";

/** There is no such journey on this device. */
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
