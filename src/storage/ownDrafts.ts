/** Drafts that belong to whoever typed them carry the author's id at the end of their key. */
import type { AuthorId } from "../domain/ids";
import type { Database } from "./database";
import { sameDrafts } from "./drafts";

export const ownDraftKey = (key: string, author: AuthorId): string => `${key}/${author}`;

/** What somebody typed before they said who they are is theirs under their name, too. All of it, or nothing where it fails. */
export async function adoptDrafts(database: Database, from: AuthorId, to: AuthorId): Promise<void> {
  await database.transaction("rw", database.drafts, async () => {
    const end = ownDraftKey("", from);
    for (const key of await database.drafts.toCollection().primaryKeys()) {
      if (!key.endsWith(end)) continue;
      const own = ownDraftKey(key.slice(0, -end.length), to);
      const draft = await database.drafts.get(key);
      // What they typed under their name before stays.
      if (draft && !(await database.drafts.get(own))) await database.drafts.put({ ...draft, key: own });
      await database.drafts.delete(key);
    }
  });
}

/** What follows `under` (a kind, `/`, a journey, `/`) in the keys of somebody's own drafts, also of what is read as one with it. */
export async function ownDraftsUnder(
  database: Database,
  under: string,
  author: AuthorId,
): Promise<readonly string[]> {
  const end = ownDraftKey("", author);
  const found = new Set<string>();
  for (const start of [under, ...(await sameDrafts(database, under))])
    for (const key of await database.drafts.where("key").startsWith(start).primaryKeys())
      if (key.endsWith(end)) found.add(key.slice(start.length, -end.length));
  return [...found];
}
