import "../../../ui/dark.css";
import { useParams } from "react-router";
import type { JourneyId, SessionId } from "../../../domain/ids";
import { readSession } from "../../../domain/sessionReading";
import { paths } from "../../../paths";
import { useFramework } from "../../../state/framework";
import { useJournal } from "../../../state/journals";
import { useReady } from "../../../state/ready";
import { useRoom } from "../../../state/room";
import { useTitle } from "../../../state/title";
import { LinkButton } from "../../../ui/LinkButton";
import { Page } from "../../../ui/Page";
import { Wall } from "./Wall";
import { words } from "./words";

/** The projector's window: follows the facilitator's, through what this device keeps of the session, and steers nothing. */
export default function ProjectorScreen() {
  const { journey = "", session: id = "" } = useParams();
  const loaded = useJournal(journey as JourneyId);
  const session = loaded.state === "ready" ? readSession(loaded.journal, id as SessionId) : undefined;
  const framework = useFramework(session?.framework);
  const room = useRoom(id as SessionId);
  useTitle(words.title(session?.title || words.untitled));
  const cannot =
    loaded.state === "missing" || (loaded.state === "ready" && !session) || framework === "unknown";
  useReady(cannot || (framework !== undefined && room !== undefined));
  if (cannot)
    return (
      <Page title={words.missingTitle} width="measure" lead={<p>{words.missing}</p>}>
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
      </Page>
    );
  if (loaded.state !== "ready" || !session || !framework || !room) return null;
  return (
    <Wall
      journey={journey as JourneyId}
      journal={loaded.journal}
      framework={framework}
      session={session}
      room={room}
      readOnly
    />
  );
}
