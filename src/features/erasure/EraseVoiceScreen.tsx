import { useParams } from "react-router";
import type { JourneyId, VoiceId } from "../../domain/ids";
import { readSession } from "../../domain/sessionReading";
import { voiceThing } from "../../domain/thing";
import { sessionsOfVoice, voiceName } from "../../domain/voice";
import { paths } from "../../paths";
import { useJournal } from "../../state/journals";
import styles from "./Erasure.module.css";
import { EraseThing } from "./EraseThing";
import { voiceWords as words } from "./voiceWords";

/** Before a voice is erased: what somebody said in a session, with the name that they gave there. */
export default function EraseVoiceScreen() {
  const { journey: id = "", voice: voiceId = "" } = useParams();
  const journey = id as JourneyId;
  const voice = voiceId as VoiceId;
  const about = voiceThing(voice);
  const loaded = useJournal(journey);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const isHere = journal?.things.has(about) ?? false;
  const name = journal ? voiceName(journal, voice) : "";
  const sessions = journal ? sessionsOfVoice(journal, voice) : [];
  const titles = sessions.map((session) => (journal && readSession(journal, session)?.title) ?? "");
  return (
    <EraseThing
      journey={journey}
      about={about}
      isRead={journal !== undefined}
      title={isHere ? words.titled(name) : undefined}
      name={words.named(name)}
      lead={words.lead}
      back={{ to: paths.together(journey), label: words.back }}
    >
      <p>{words.saidIn(titles.filter((title) => title !== ""))}</p>
      <p className={styles["quiet"]}>{words.stays}</p>
      <p className={styles["quiet"]}>{words.onTablet}</p>
    </EraseThing>
  );
}
