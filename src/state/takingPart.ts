/**
 * Taking part in a session of another device: what was joined here, the answers while they are given, and what was sent. Nothing
 * that can be read is kept of an answer that was sent; that a ballot left this device is.
 */
import { useLiveQuery } from "dexie-react-hooks";
import { builtInFrameworks } from "../content/frameworks";
import type { Entry } from "../domain/entry";
import { allCompetencies, competencyRef, type Framework } from "../domain/framework";
import { isSessionKey, parseQuestion, sessionIdOf } from "../domain/session";
import type { Json } from "../lib/json";
import { isJsonObject } from "../lib/jsonShape";
import { err, ok, type Result } from "../lib/result";
import { readJoinCode, type JoinCode, type JoinFault } from "../formats/joinCode";
import { storageFault, type StorageFault } from "../storage/faults";
import {
  forgetJoined,
  joinedRow,
  keepJoined,
  listJoined,
  listSent,
  type Sent,
} from "../storage/joinedSessions";
import { database } from "./database";
import { loadAnyFramework } from "./framework";

export type { Sent } from "../storage/joinedSessions";

export type Joined = JoinCode;
export type SentBallot = Sent & { readonly entry: Entry };

/** Takes part in what a code says: kept on this device at once. `text`: a link, a code that was read, or what was typed. */
export async function join(text: string): Promise<Result<JoinCode, JoinFault | StorageFault>> {
  const read = await readJoinCode(text, refsOfFramework);
  if (!read.ok) return read;
  const code = read.value;
  try {
    await keepJoined(database(), joinedHere(code));
    return ok(code);
  } catch (error) {
    return err(storageFault(error));
  }
}

/** Off the list of what was joined here; what was sent stays. Resolves with what puts it back. */
export async function leaveJoined(
  code: JoinCode,
): Promise<Result<() => Promise<Result<void, StorageFault>>, StorageFault>> {
  const tried = async (work: () => Promise<void>): Promise<Result<void, StorageFault>> => {
    try {
      await work();
      return ok(undefined);
    } catch (error) {
      return err(storageFault(error));
    }
  };
  const left = await tried(() => forgetJoined(database(), code.session, code.question.n));
  return left.ok ? ok(() => tried(() => keepJoined(database(), joinedHere(code)))) : left;
}

export type JoinFileFault = { readonly type: "unreadable" | "not-a-join-file" | "too-new-file" };

/** The same of a file, which brings the framework where it is a school's own. */
export async function joinFile(
  file: File,
): Promise<Result<JoinCode, JoinFault | JoinFileFault | StorageFault>> {
  const { readJoinFile } = await import("../formats/joinFile");
  const read = await readJoinFile(file);
  if (typeof read === "string") return err({ type: read === "too-new" ? "too-new-file" : read });
  const { framework } = read;
  try {
    const here = framework && (await database().frameworks.get([framework.id, framework.version]));
    const isBuiltIn = builtInFrameworks.some(({ id }) => id === framework?.id);
    // One that is here stays as it is: a file for taking part changes no journey.
    const offered = here || isBuiltIn ? undefined : framework;
    let brought: typeof offered;
    const code = await readJoinCode(read.code, async (named) => {
      if (offered?.id !== named.id || offered.version !== named.version) return refsOfFramework(named);
      const { readFramework } = await import("../domain/readFramework");
      const whole = readFramework(offered.framework);
      if (whole) brought = offered;
      return whole && refsOf(whole);
    });
    if (code.ok) await keepJoined(database(), joinedHere(code.value), brought);
    return code;
  } catch (error) {
    return err(storageFault(error));
  }
}

async function refsOfFramework(named: { readonly id: string; readonly version: string }) {
  const framework = await loadAnyFramework(named.id, named.version);
  return framework && refsOf(framework);
}

const refsOf = (framework: Framework) =>
  allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));

const joinedHere = (code: JoinCode) => joinedRow(code.session, code.question.n, code, Date.now());

/** Live: what this device joined and sent, the latest first. Undefined until read. */
export function useTakingPart():
  | { readonly joined: readonly JoinCode[]; readonly sent: readonly SentBallot[] }
  | undefined {
  return useLiveQuery(async () => {
    const [joined, sent] = await Promise.all([listJoined(database()), listSent(database())]);
    return { joined: joined.map(({ code }) => parseJoined(code)).filter((code) => code !== undefined), sent };
  });
}

/** Only what `join` put there; one that another version left is not listed. */
function parseJoined(value: Json): JoinCode | undefined {
  const code = value as Partial<JoinCode> | null;
  const isOurs =
    isJsonObject(value) &&
    typeof value["title"] === "string" &&
    typeof value["named"] === "boolean" &&
    typeof value["journey"] === "string" &&
    isSessionKey(value["key"]) &&
    sessionIdOf(value["key"]) === value["session"] &&
    Array.isArray(value["roles"]) &&
    isJsonObject(value["framework"]);
  const question = isOurs ? parseQuestion(value["question"] ?? null) : undefined;
  return question && { ...(code as JoinCode), question };
}
