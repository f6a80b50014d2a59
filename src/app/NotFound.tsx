import { paths } from "../paths";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
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
