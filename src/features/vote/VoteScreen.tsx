import { paths } from "../../paths";
import { useTitle } from "../../state/title";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { useAsked } from "./asked";
import { Done } from "./Done";
import { Giving } from "./Giving";
import { words } from "./words";

/** Giving one's own view on a question, unseen by the others; and the ballot that came of it. */
export default function VoteScreen() {
  const asked = useAsked();
  useTitle(words.title);
  if (asked.state === "reading") return null;
  // Each person begins with nothing of the one before.
  if (asked.state === "open") {
    const { code, sentHere } = asked;
    return <Giving key={`${code.session}/${code.question.n}`} code={code} sentHere={sentHere} />;
  }
  if (asked.state === "sent") return <Done ballot={asked.ballot} code={asked.code} />;
  const isGone = asked.state === "gone";
  return (
    <Page title={words.title} width="measure">
      <EmptyState
        title={isGone ? words.goneTitle : words.noneTitle}
        actions={
          <LinkButton to={paths.takePart()} variant="solid">
            {isGone ? words.toSent : words.toJoin}
          </LinkButton>
        }
      >
        {isGone ? words.gone : words.none}
      </EmptyState>
    </Page>
  );
}
