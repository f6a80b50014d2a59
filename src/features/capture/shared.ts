/** What another app shared, taken into the tray. It is said later where it belongs. */
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { err, type Result } from "../../lib/result";
import { catchFile, catchLink, catchNote, type Catch } from "./catching";

/** As the device hands it over; any of them may be empty. */
type SharedText = { readonly title: string; readonly text: string; readonly url: string };

/** A sentence, and whether another try may go well. */
export type SharedProblem = { readonly text: string; readonly mayGoWell: boolean };

const LATER: Catch = { journey: "", serves: [] };

/** Durable once it resolves with ok. */
export async function catchSharedFile(file: File): Promise<Result<unknown, SharedProblem>> {
  const caught = await catchFile(file, LATER, false);
  return caught.ok ? caught : err({ text: caught.error.text, mayGoWell: caught.error.file !== undefined });
}

/** A link where that is all there is, and else a note with everything in it. */
export async function catchSharedText(shared: SharedText): Promise<Result<unknown, SharedProblem>> {
  const link = linkIn(shared);
  const note = [shared.text, shared.url].filter((part) => part !== "").join("\n") || shared.title;
  const caught = await (link
    ? catchLink(link.url, link.title, LATER)
    : catchNote(note, shared.title.slice(0, TITLE_MAX_LENGTH), LATER));
  return caught.ok ? caught : err({ text: caught.error.text, mayGoWell: false });
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
