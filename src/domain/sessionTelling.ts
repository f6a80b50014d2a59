/** What can be said of a session: each gives the entries that say it. A session is deleted as any thing is (`deletion.ts`). */
import type { Entry } from "./entry";
import type { SessionId } from "./ids";
import type { Journal } from "./journal";
import { CLEARED, say, type Writer } from "./register";
import {
  questionRegister,
  SESSION_TITLE,
  SETUP,
  shownRegister,
  type Question,
  type Role,
  type Setup,
} from "./session";
import { everShownOf } from "./sessionReading";
import { sessionThing, splitThing, VOICE } from "./thing";
import { ballotOfView } from "./voiceRegisters";

/** `id`: as `sessionIdOf` gives it for the key of the setup; under any other it would never be read. */
export function openSession(
  journal: Journal,
  writer: Writer,
  id: SessionId,
  title: string,
  setup: Setup,
  first: Question,
): Entry[] {
  const about = sessionThing(id);
  const { key, framework, roles, named, rounds, minutes, fewestApart } = setup;
  const value = {
    key,
    framework: { id: framework.id, version: framework.version },
    roles: roles.map((role: Role) => ({ id: role.id, title: role.title })),
    named,
    rounds,
    minutes,
    fewestApart,
  };
  const entries = [say(journal, writer, about, SETUP, value), askQuestion(journal, writer, id, first)];
  return title === "" ? entries : [...entries, renameSession(journal, writer, id, title)];
}

export function renameSession(journal: Journal, writer: Writer, id: SessionId, title: string): Entry {
  return say(journal, writer, sessionThing(id), SESSION_TITLE, title);
}

export function askQuestion(journal: Journal, writer: Writer, id: SessionId, question: Question): Entry {
  return say(journal, writer, sessionThing(id), questionRegister(question.n), { ...question });
}

/**
 * The room sees what was opened: `said` are the entries that this write makes of ballots (`openedEntries`). The ballots that were
 * in the first time stay named, and no others: whatever is opened later is late, also where it was hidden in between.
 */
export function showQuestion(
  journal: Journal,
  writer: Writer,
  id: SessionId,
  n: number,
  said: readonly Entry[],
): Entry {
  const { ballots, views } = everShownOf(journal, id, n);
  const opened = said.filter(({ about }) => splitThing(about).kind === VOICE);
  const named = ballots ?? new Set(opened.flatMap(({ register }) => ballotOfView(register) ?? []));
  const made = new Set([...views, ...opened.map((entry) => entry.id)]);
  return say(journal, writer, sessionThing(id), shownRegister(n), {
    ballots: [...named].sort(),
    views: [...made].sort(),
  });
}

/** The entries in the clear stay in the journal: hidden is only that the room sees them. */
export function hideQuestion(journal: Journal, writer: Writer, id: SessionId, n: number): Entry {
  return say(journal, writer, sessionThing(id), shownRegister(n), CLEARED);
}
