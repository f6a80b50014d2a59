/** Which question the address is about, and what was sent. */
import { useSearchParams } from "react-router";
import type { JoinCode } from "../../formats/joinCode";
import { useTakingPart, type SentBallot } from "../../state/takingPart";

export type Asked =
  | { readonly state: "reading" }
  | { readonly state: "none" }
  /** A ballot is asked for that is not here. */
  | { readonly state: "gone" }
  | { readonly state: "sent"; readonly ballot: SentBallot; readonly code: JoinCode | undefined }
  | { readonly state: "open"; readonly code: JoinCode; readonly sentHere: readonly SentBallot[] };

/** The question that was joined last, where the address names none. */
export function useAsked(): Asked {
  const [query] = useSearchParams();
  const part = useTakingPart();
  if (!part) return { state: "reading" };
  const sentId = query.get("sent");
  const find = (session: string | null, n: number) =>
    part.joined.find((code) => code.session === session && code.question.n === n);
  if (sentId !== null) {
    const ballot = part.sent.find(({ id }) => id === sentId);
    return ballot ? { state: "sent", ballot, code: find(ballot.session, ballot.n) } : { state: "gone" };
  }
  const code = query.has("session") ? find(query.get("session"), Number(query.get("n"))) : part.joined[0];
  if (!code) return { state: "none" };
  const sentHere = standing(part.sent).filter(
    ({ session, n }) => session === code.session && n === code.question.n,
  );
  return { state: "open", code, sentHere };
}

/** Without those that another one took the place of. */
export function standing(sent: readonly SentBallot[]): readonly SentBallot[] {
  const replaced = new Set(sent.flatMap(({ entry }) => entry.after));
  return sent.filter(({ id }) => !replaced.has(id));
}
