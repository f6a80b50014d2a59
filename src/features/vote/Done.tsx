import { Link, useNavigate } from "react-router";
import { shownOf } from "../../domain/sessionReading";
import type { JoinCode } from "../../formats/joinCode";
import { paths } from "../../paths";
import { flushDrafts } from "../../state/drafts";
import { useJournal } from "../../state/journals";
import { useOnce } from "../../state/once";
import { useReady } from "../../state/ready";
import { useVote } from "../../state/sending";
import { useSecret } from "../../state/session";
import { useTakingPart, type SentBallot } from "../../state/takingPart";
import { NO_VOTE } from "../../state/vote";
import { Button } from "../../ui/Button";
import { Kicker } from "../../ui/Kicker";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { questionAt } from "./address";
import { standing } from "./asked";
import { BallotCodes } from "./BallotCodes";
import styles from "./Done.module.css";
import { joinWords as words } from "./joinWords";
import { OtherWays } from "./OtherWays";

type DoneProps = { readonly ballot: SentBallot; readonly code: JoinCode | undefined };

/** What was sent: its code for the facilitator's camera, other ways there, and the tablet for the next person. */
export function Done({ ballot, code }: DoneProps) {
  const { session, title, journey } = ballot;
  // A tablet that is passed round beside the facilitator: nothing needs to be carried anywhere.
  const secret = useSecret({ id: session });
  const isHere = secret !== undefined && secret !== "none";
  useReady(secret !== undefined);
  if (secret === undefined) return null;
  return (
    <Page
      title={words.doneTitle}
      kicker={<Kicker>{title || words.untitled}</Kicker>}
      lead={<p>{isHere ? words.doneHere : words.doneLead}</p>}
    >
      <div className={styles["done"]} data-here={isHere || undefined}>
        {!isHere && <BallotCodes ballot={ballot} />}
        <div className={styles["next"]}>
          <div className={styles["actions"]}>
            {code && <HandOn code={code} />}
            <LinkButton to={isHere ? paths.session(journey, session) : paths.takePart()} replace>
              {isHere ? words.toSession : words.finish}
            </LinkButton>
          </div>
          <p>{isHere ? words.sealedHere : words.nothingReadable}</p>
          {!isHere && <OtherWays ballot={ballot} />}
          {code && <ChangeMind ballot={ballot} code={code} />}
          {isHere && (
            <p>
              <Link to={paths.takePart()}>{words.sentTitle}</Link>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}

/** In the place of this screen: whoever is next finds nothing of it behind the back button. */
function HandOn({ code }: { readonly code: JoinCode }) {
  const { value: vote, drop } = useVote(code);
  return (
    <LinkButton
      to={questionAt(code.session, code.question.n)}
      replace
      variant="solid"
      icon="people"
      // Whoever was changing their mind gave the tablet away: the next one's view must not take the place of theirs.
      onClick={() => vote && vote.instead !== "" && void drop()}
    >
      {words.handOn}
    </LinkButton>
  );
}

/** Only where one person gives a view on this tablet, and as long as the room has not seen it. */
function ChangeMind({ ballot, code }: { readonly ballot: SentBallot; readonly code: JoinCode }) {
  const { value: vote, change } = useVote(code);
  const navigate = useNavigate();
  const once = useOnce();
  const part = useTakingPart();
  const loaded = useJournal(ballot.journey);
  const { session, n } = ballot;
  const isShown = loaded.state === "ready" && shownOf(loaded.journal, session, n) !== undefined;
  const own = standing(part?.sent ?? []).filter((each) => each.session === session && each.n === n);
  const isAlone = own.length === 1 && own[0]?.id === ballot.id;
  // Somebody else's answers may be under way.
  if (isShown || !isAlone || vote === undefined || vote.at >= 0) return null;
  const begin = () =>
    once(async () => {
      change({ ...NO_VOTE, instead: ballot.id });
      await flushDrafts().catch((error: unknown) => console.warn("A draft was not kept.", error));
      await navigate(questionAt(session, n), { replace: true });
    });
  return (
    <div className={styles["change"]}>
      <Button icon="edit" onClick={() => void begin()}>
        {words.changeMind}
      </Button>
      <p>{words.changeHow}</p>
    </div>
  );
}
