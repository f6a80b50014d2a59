/**
 * Where what other apps share waits until a page has it safely in the database: the service worker, which knows no database, parks
 * it here whole, and it outlives a kill of either. Each part is one record: it is there with all its bytes or not at all.
 */

/** A cache of its own: none that an update clears away. */
export const PARKING = "waymark-shared";

/** The address that other apps share to, and the screen that the page opens on, relative to the app's own. */
export const SHARE_ADDRESS = "tray";
/** What the address then asks, and with what answer: `in`, or why nothing was kept. */
export const SHARED = "shared";
export type ShareOutcome = "in" | "full" | "failed";

/** What is known of a part; the body of its record is the file, or the JSON of a SharedText. */
export type ParkedPart =
  | { readonly kind: "file"; readonly name: string; readonly type: string; readonly lastModified: number }
  | { readonly kind: "text" };
export type SharedText = { readonly title: string; readonly text: string; readonly url: string };

const PART = "x-waymark-part";

/** Header values are Latin letters; names of files are not. */
export const partOf = (record: Response): ParkedPart =>
  JSON.parse(decodeURIComponent(record.headers.get(PART) ?? "")) as ParkedPart;

function recordOf(part: ParkedPart, body: Blob | string): Response {
  return new Response(body, { headers: { [PART]: encodeURIComponent(JSON.stringify(part)) } });
}

/** Parks all that was shared, or nothing, and answers with the way to the screen that takes it in. `scope`: the app's own address. */
export async function parkShare(request: Request, scope: string): Promise<Response> {
  const outcome = isFromElsewhere(request, scope) ? "failed" : await park(request, scope);
  return Response.redirect(new URL(`${SHARE_ADDRESS}?${SHARED}=${outcome}`, scope).href, 303);
}

/** What the device hands over comes from no page; a form on somebody's page does. */
function isFromElsewhere({ referrer }: Request, scope: string): boolean {
  return /^https?:/.test(referrer) && new URL(referrer).origin !== new URL(scope).origin;
}

async function park(request: Request, scope: string): Promise<ShareOutcome> {
  const parked: string[] = [];
  try {
    const records = recordsOf(await request.formData());
    const cache = await caches.open(PARKING);
    // Several shares pile up: the one that came first stays first.
    const share = `${Date.now()}-${crypto.randomUUID()}`;
    for (const [n, record] of records.entries()) {
      const key = new URL(`${PARKING}/${share}/${n}`, scope).href;
      parked.push(key);
      await cache.put(key, record);
    }
    return "in";
  } catch (error) {
    const cache = await caches.open(PARKING).catch(() => undefined);
    for (const key of parked) await cache?.delete(key).catch(() => false);
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "failed";
  }
}

function recordsOf(form: FormData): readonly Response[] {
  const files = form
    .getAll("files")
    // A form without a file sends an empty one without a name.
    .filter((value): value is File => typeof value !== "string" && (value.name !== "" || value.size > 0));
  const told = (name: string) =>
    form
      .getAll(name)
      .find((value) => typeof value === "string")
      ?.trim() ?? "";
  const shared: SharedText = { title: told("title"), text: told("text"), url: told("url") };
  // Beside files a title is only their name.
  const hasText = shared.text !== "" || shared.url !== "" || (shared.title !== "" && files.length === 0);
  return [
    ...files.map((file) => {
      const { name, type, lastModified } = file;
      return recordOf({ kind: "file", name, type, lastModified }, file);
    }),
    ...(hasText ? [recordOf({ kind: "text" }, JSON.stringify(shared))] : []),
  ];
}
