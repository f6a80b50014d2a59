/** Sessions of this device: setting one up with a key pair of its own, asking the room, and the key that opens what comes back. */
import { useLiveQuery } from "dexie-react-hooks";
import type { SessionSecret, SecretFault } from "../formats/ballotSeal";
import type { JourneyId, SessionId } from "../domain/ids";
import { sessionIdOf, type Question, type Session, type Setup } from "../domain/session";
import { readSession } from "../domain/sessionReading";
import { askQuestion, openSession } from "../domain/sessionTelling";
import { err, ok, type Result } from "../lib/result";
import { storageFault, type StorageFault } from "../storage/faults";
import type { WriteFault } from "../storage/journals";
import { dropSecret, readSecret, saveSecret } from "../storage/sessionSecrets";
import { database } from "./database";
import { write } from "./writer";

export type NewSession = Omit<Setup, "key"> & { readonly title: string };

/** A question before it has a number, of whichever kind. */
export type NewQuestion = Question extends infer One
  ? One extends Question
    ? Omit<One, "n">
    : never
  : never;

/** The key is kept before the session stands: ballots must never be sealed to a key that nobody has. */
export async function startSession(
  journey: JourneyId,
  { title, ...setup }: NewSession,
  firstQuestion: NewQuestion,
): Promise<Result<SessionId, WriteFault>> {
  const { newSessionKeys } = await import("../formats/ballotSeal");
  const { key, secret } = await newSessionKeys();
  const id = sessionIdOf(key);
  try {
    await saveSecret(database(), id, secret);
  } catch (error) {
    return err(storageFault(error));
  }
  const written = await write(journey, (journal, writer) =>
    openSession(journal, writer, id, title, { ...setup, key }, { ...firstQuestion, n: 1 }),
  );
  if (written.ok) return ok(id);
  await dropSecret(database(), id).catch((error: unknown) =>
    console.warn("The key of a session that was not set up is still here.", error),
  );
  return written;
}

/** Resolves with the number that it got. */
export async function askNext(
  journey: JourneyId,
  session: Session,
  question: NewQuestion,
): Promise<Result<number, WriteFault>> {
  let n = 0;
  const written = await write(journey, (journal, writer) => {
    const asked = (readSession(journal, session.id) ?? session).questions;
    n = 1 + Math.max(0, ...asked.map((each) => each.n));
    return [askQuestion(journal, writer, session.id, { ...question, n })];
  });
  return written.ok ? ok(n) : written;
}

/** The key of the session on this device; undefined while it is looked for. */
export function useSecret({ id }: { readonly id: SessionId }): SessionSecret | "none" | undefined {
  const found = useLiveQuery(async () => ({ id, secret: await readSecret(database(), id) }), [id]);
  if (found?.id !== id) return undefined;
  // Only what this device made or checked is ever put there.
  return (found.secret as SessionSecret | undefined) ?? "none";
}

/**
 * The key leaves this device: what is still sealed opens only with it from paper. Resolves with what puts it back, as long as this
 * page is open.
 */
export async function forgetSecret(
  session: Pick<Session, "id">,
): Promise<Result<() => Promise<Result<void, KeepFault>>, StorageFault>> {
  try {
    const secret = await readSecret(database(), session.id);
    await dropSecret(database(), session.id);
    return ok(() => (secret === undefined ? Promise.resolve(ok(undefined)) : keepSecret(session, secret)));
  } catch (error) {
    return err(storageFault(error));
  }
}

export type KeepFault = SecretFault | { readonly type: "other-session" } | StorageFault;

/** Takes a key from paper in. `text`: as it was typed or read from its code. */
export async function keepSecret(
  session: Pick<Session, "id">,
  text: string,
): Promise<Result<void, KeepFault>> {
  const { keyOfSecret } = await import("../formats/ballotSeal");
  const read = await keyOfSecret(text);
  if (!read.ok) return read;
  if (read.value.session !== session.id) return err({ type: "other-session" });
  try {
    await saveSecret(database(), session.id, read.value.secret);
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}
