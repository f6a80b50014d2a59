/** What is erased in one of several journeys that are read as one is erased in all of them, and stays so if they part. */
import { goneOf } from "../domain/erasure";
import type { EntryId, JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import type { Database, ErasureRow } from "./database";
import { filesGoing, firstOf, readWhole } from "./erasureReach";
import { readErased } from "./folds";

const NOTHING: ReadonlySet<EntryId> = new Set();

/**
 * Inside a transaction over packs and erasures, when journeys become one: gives each of them a row of its own, and resolves with
 * the entries that are out of sight. What another brought along goes like everything that is erased: out of sight first, for
 * the whole time from `now` (milliseconds since 1970 UTC), even where the rest is gone already.
 */
export async function eraseTogether(
  database: Database,
  members: readonly JourneyId[],
  now: number,
): Promise<ReadonlySet<EntryId>> {
  const rows = await readErased(database, members);
  if (rows.length === 0) return NOTHING;
  const whole = await readWhole(database, members);
  const journal = foldJournal(whole);
  const allGone = new Set<EntryId>();
  for (const about of new Set(rows.map((row) => row.about))) {
    const own = rows.filter((row) => row.about === about);
    const before = own.flatMap((row) => row.entries);
    const gone = goneOf(whole, new Set([about]), before);
    for (const id of gone) allGone.add(id);
    const source = own.find(({ goneAt }) => goneAt === undefined) ?? own[0]!;
    for (const member of members) {
      const row = own.find(({ journey }) => journey === member);
      const here = whole.filter(({ id, journey }) => journey === member && gone.has(id)).map(({ id }) => id);
      const isMore = here.some((id) => !row?.entries.includes(id));
      if (row && !isMore) continue;
      const files = isMore ? await filesGoing(database, journal, about, { gone, reach: "only-this" }) : [];
      await database.erasures.put(
        rowFor(member, row ?? source, { here, isMore, files, since: firstOf(whole, gone), now }),
      );
    }
  }
  return allGone;
}

type Found = {
  readonly here: readonly EntryId[];
  readonly isMore: boolean;
  readonly files: ErasureRow["hashes"];
  readonly since: number | undefined;
  readonly now: number;
};

function rowFor(
  journey: JourneyId,
  like: ErasureRow,
  { here, isMore, files, since, now }: Found,
): ErasureRow {
  const { goneAt, agreedAt = now, ...rest } = like;
  const first = like.since === undefined || (since ?? Infinity) < like.since ? since : like.since;
  const own = like.journey === journey ? like.entries : [];
  return {
    ...rest,
    journey,
    ...(first !== undefined && { since: first }),
    hashes: [...new Set([...like.hashes, ...files])].sort(),
    entries: [...new Set([...own, ...here])].sort(),
    ...(isMore ? { agreedAt: now, seenAt: now } : { agreedAt, ...(goneAt !== undefined && { goneAt }) }),
  };
}
