/** What another app shared, taken into the tray. It is said later where it belongs. */
import type { EvidenceId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { sha256OfText } from "../../lib/hash";
import { err, ok, type Result } from "../../lib/result";
import { readWaiting } from "../../state/waiting";
import { catchFile, catchLink, catchNote, type Catch } from "./catching";

/** As the device hands it over; any of them may be empty. */
type SharedText = { readonly title: string; readonly text: string; readonly url: string };

/** A sentence, and whether another try may go well. */
export type SharedProblem = { readonly text: string; readonly mayGoWell: boolean };

const LATER: Catch = { journey: "", serves: [] };

/**
 * `key`: where it was parked. What was taken from there before, by a page that was killed before it could clear it away, is the same
 * piece and not a second one. Durable once it resolves with ok.
 */
export async function catchSharedFile(file: File, key: string): Promise<Result<unknown, SharedProblem>> {
  return once(key, async (to) => {
    const caught = await catchFile(file, to, false);
    return caught.ok ? caught : err({ text: caught.error.text, mayGoWell: caught.error.file !== undefined });
  });
}

/** A link where that is all there is, and else a note with everything in it. `key`: as above. */
export async function catchSharedText(
  shared: SharedText,
  key: string,
): Promise<Result<unknown, SharedProblem>> {
  const link = linkIn(shared);
  const note = [shared.text, shared.url].filter((part) => part !== "").join("\n") || shared.title;
  return once(key, async (to) => {
    const caught = await (link
      ? catchLink(link.url, link.title, to)
      : catchNote(note, shared.title.slice(0, TITLE_MAX_LENGTH), to));
    return caught.ok ? caught : err({ text: caught.error.text, mayGoWell: false });
  });
}

async function once(
  key: string,
  take: (to: Catch) => Promise<Result<unknown, SharedProblem>>,
): Promise<Result<unknown, SharedProblem>> {
  const id = sha256OfText(key).slice(0, 32) as EvidenceId;
  // As it is now: something may have been said of it since.
  if ((await readWaiting()).some((row) => row.id === id)) return ok(id);
  return take({ ...LATER, id });
}

/** Android puts the address into the text, with the page's title before it. Undefined: there is more than a title and an address. */
export function linkIn({ title, text, url }: SharedText): { url: string; title: string } | undefined {
  const told = [...text.matchAll(/https?:\/\/\S+/gi)].map(([address]) => address);
  const addresses = new Set([...(url === "" ? [] : [url]), ...told]);
  const [address] = addresses;
  if (address === undefined || addresses.size > 1) return undefined;
  const rest = text.replaceAll(address, "").trim();
  if (
    rest.length > TITLE_MAX_LENGTH ||
    rest.includes("\n") ||
    (rest !== "" && title !== "" && rest !== title)
  )
    return undefined;
  return { url: address, title: title || rest };
}
