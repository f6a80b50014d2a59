/** The questions that this device joined, and the ballots that were sent from it: rows of its settings, of this device alone. */
import type { Entry } from "../domain/entry";
import { isPlainId, type EntryId, type JourneyId, type SessionId, type VoiceId } from "../domain/ids";
import type { OwnFramework } from "../domain/ownFramework";
import type { VoiceSecret } from "../domain/voiceSecret";
import { isSha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import type { Database, Setting } from "./database";
import { asJoined } from "./frameworks";
import { entriesInSight } from "./folds";

const JOINED_PREFIX = "joined/";
const SENT_PREFIX = "sent/";

/** `code` in the words of whoever reads it: this floor does not look into it. */
export const joinedRow = (session: SessionId, n: number, code: Json, at: number): Setting => ({
  key: `${JOINED_PREFIX}${session}/${n}`,
  value: { code, at },
});

/**
 * Keeps what was joined, with the framework that came with it where this device has none of that id and version. An import that
 * brings one later puts it in that one's place: a journey vouches for its framework, the file of a session for none.
 */
export async function keepJoined(
  database: Database,
  joined: Setting,
  framework?: OwnFramework,
): Promise<void> {
  const { settings, frameworks } = database;
  await database.transaction("rw", settings, frameworks, async () => {
    await settings.put(joined);
    if (framework && !(await frameworks.get([framework.id, framework.version])))
      await frameworks.put(asJoined(framework));
  });
}

/** A ballot that left its draft on this device. */
export type Sent = {
  readonly id: EntryId;
  readonly journey: JourneyId;
  readonly session: SessionId;
  readonly n: number;
  readonly voice: VoiceId;
  /** Of the voice: who changes their mind on this tablet writes under it once more. */
  readonly secret: VoiceSecret;
  /** Of the session, as its code told it. */
  readonly title: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
};

export const sentRow = (sent: Sent): Setting => ({ key: `${SENT_PREFIX}${sent.id}`, value: { ...sent } });

/** The one joined last first; `code` as it was put. */
export async function listJoined(
  database: Database,
): Promise<readonly { readonly code: Json; readonly at: number }[]> {
  return (await valuesOf(database, JOINED_PREFIX))
    .map(({ code, at }) => ({ code: code ?? null, at: typeof at === "number" ? at : 0 }))
    .sort((a, b) => b.at - a.at);
}

/** The one sent last first, each with its ballot; one that was erased since is left out. */
export async function listSent(database: Database): Promise<readonly (Sent & { readonly entry: Entry })[]> {
  const { packs, summaries, erasures, settings } = database;
  return database.transaction("r", packs, summaries, erasures, settings, async () => {
    const sent = (await valuesOf(database, SENT_PREFIX)).filter(isSent);
    const here = new Map<EntryId, Entry>();
    for (const journey of new Set(sent.map((each) => each.journey)))
      for (const entry of await entriesInSight(database, journey)) here.set(entry.id, entry);
    return sent
      .flatMap((each) => {
        const entry = here.get(each.id);
        return entry ? [{ ...each, entry }] : [];
      })
      .sort((a, b) => b.at - a.at);
  });
}

/** The question is no longer listed as joined; a ballot stays. */
export async function forgetJoined({ settings }: Database, session: SessionId, n: number): Promise<void> {
  await settings.delete(`${JOINED_PREFIX}${session}/${n}`);
}

type Members = { readonly [name: string]: Json | undefined };

async function valuesOf({ settings }: Database, prefix: string): Promise<readonly Members[]> {
  const rows = await settings.where("key").startsWith(prefix).toArray();
  return rows.flatMap(({ value }) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? [value as Members] : [],
  );
}

function isSent(value: Members): value is Members & Sent {
  return (
    isSha256(value["id"]) &&
    isPlainId(value["journey"]) &&
    isPlainId(value["session"]) &&
    isPlainId(value["voice"]) &&
    isPlainId(value["secret"]) &&
    typeof value["n"] === "number" &&
    typeof value["title"] === "string" &&
    typeof value["at"] === "number"
  );
}
