import { useNavigate } from "react-router";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { steerOrTell } from "../../state/room";
import { askNext, type NewQuestion } from "../../state/session";
import type { SessionParts } from "./sessionParts";

/**
 * Puts a question to the room: its code goes to the projector, and the facilitator to gathering. Resolves with the sentence that
 * says why it could not be asked, or with nothing.
 */
export function useAsk({ journey, session }: Pick<SessionParts, "journey" | "session">) {
  const navigate = useNavigate();
  return async (question: NewQuestion): Promise<string | undefined> => {
    const asked = await askNext(journey, session, question);
    if (!asked.ok) return faultText(asked.error);
    await steerOrTell(session.id, { stage: "gather", n: asked.value, show: "code", ref: undefined });
    await navigate(paths.session(journey, session.id, "gather"));
    return undefined;
  };
}
