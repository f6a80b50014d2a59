import type { JoinCode } from "../../formats/joinCode";
import type { SentBallot } from "../../state/takingPart";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { ballotAt } from "./address";
import { joinWords } from "./joinWords";
import { words } from "./words";

type SentElsewhereProps = { readonly code: JoinCode; readonly ballot: SentBallot };

/** Another window of this tablet sent the answers that stood here: they are gone from both. */
export function SentElsewhere({ code, ballot }: SentElsewhereProps) {
  return (
    <Page title={code.title || words.untitled} width="measure">
      <EmptyState
        title={words.elsewhereTitle}
        actions={
          <LinkButton to={ballotAt(ballot.id)} replace variant="solid">
            {joinWords.showCode}
          </LinkButton>
        }
      >
        {words.elsewhere}
      </EmptyState>
    </Page>
  );
}
