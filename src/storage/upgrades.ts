/** What a new version of the tables makes of the rows that an older one left. Each runs once, inside the browser's own upgrade. */
import Dexie, { type Transaction } from "dexie";
import type { Entry } from "../domain/entry";
import { newAuthorId, type AuthorId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import { summarize } from "../domain/summary";
import type { Json } from "../lib/json";
import { summaryRow, type StoredSummary } from "./summaryRow";

/** What this module gives, for whoever fetches it before an upgrade. */
export type Upgrades = { readonly toVersion2: typeof toVersion2 };

export async function toVersion2(transaction: Transaction): Promise<void> {
  await remakeSummaries(transaction);
  await giveDraftsTheirAuthors(transaction);
}

/**
 * A summary also says on which shelf its journey is, and how much of its evidence is not placed. One journey after
 * the other, so that a device with a thousand never holds all of them in memory.
 */
async function remakeSummaries(transaction: Transaction): Promise<void> {
  const packs = transaction.table<{ readonly entries: readonly Entry[] }>("packs");
  const summaries = transaction.table<Pick<StoredSummary, "journey" | "revision">>("summaries");
  for (const { journey, revision } of await summaries.toArray()) {
    const own = packs.where("[journey+source+n]").between([journey], [journey, Dexie.maxKey]);
    const entries = (await own.toArray()).flatMap((pack) => pack.entries);
    await summaries.put(summaryRow(summarize(journey, foldJournal(entries)), revision));
  }
}

// As version 2 has them: what an upgrade leaves does not follow what later versions make of it.
type Draft = { readonly key: string; readonly value: Json; readonly savedAt: number };
type Person = { readonly id: AuthorId; readonly name: string; readonly usedAt: number };
type Setting = { readonly key: string; readonly value: Json };

/** What version 1 kept of half-typed things, one for all who write on the device: reasons, other texts, and evidence. */
const FOR_ALL = /^(why|text|evidence)\/[^/]+\//;

/**
 * What is half typed now belongs to whoever typed it. Of a reason its author is known; all else is of the one who wrote last,
 * and where nobody ever wrote, of the person without a name who goes on.
 */
async function giveDraftsTheirAuthors(transaction: Transaction): Promise<void> {
  const drafts = transaction.table<Draft, string>("drafts");
  const people = transaction.table<Person, AuthorId>("people");
  const settings = transaction.table<Setting, string>("settings");
  const known = new Set<Json | undefined>(await people.toCollection().primaryKeys());
  let current = (await settings.get("current-person"))?.value;
  for (const draft of await drafts.toArray()) {
    if (!FOR_ALL.test(draft.key)) continue;
    const author = authorOf(draft.value);
    if (!known.has(author) && !known.has(current)) {
      current = newAuthorId();
      known.add(current);
      await people.put({ id: current as AuthorId, name: "", usedAt: draft.savedAt });
      await settings.put({ key: "current-person", value: current });
    }
    const owner = (known.has(author) ? author : current) as AuthorId;
    await drafts.put({ ...draft, key: `${draft.key}/${owner}` });
    await drafts.delete(draft.key);
  }
}

const authorOf = (value: Json) =>
  typeof value === "object" && value !== null && "author" in value ? value.author : undefined;
