/** What other apps have shared with this one, as the page finds it. Nothing is lost by reading: it goes when it is told to. */
import { PARKING, partOf, type ParkedPart, type SharedText } from "../lib/parking";

export type Parked = { readonly key: string } & ParkedPart;

/** The one shared first first; none where the browser has no such storage or denies it. */
export async function listParked(): Promise<readonly Parked[]> {
  const cache = await openParking();
  if (!cache) return [];
  const found: Parked[] = [];
  for (const { url } of await cache.keys()) {
    const record = await cache.match(url);
    if (record) found.push({ key: url, ...partOf(record) });
  }
  return found;
}

/** Undefined: another window has taken it in meanwhile. */
export async function parkedFile(parked: Extract<Parked, { kind: "file" }>): Promise<File | undefined> {
  const record = await (await openParking())?.match(parked.key);
  if (!record) return undefined;
  const { name, type, lastModified } = parked;
  return new File([await record.blob()], name, { type, lastModified });
}

/** Undefined: another window has taken it in meanwhile. */
export async function parkedText({ key }: Parked): Promise<SharedText | undefined> {
  const record = await (await openParking())?.match(key);
  return record && ((await record.json()) as SharedText);
}

/** To be called when it is safely elsewhere, or not wanted. */
export async function unpark(key: string): Promise<void> {
  await (await openParking())?.delete(key);
}

/** Never made here: a start that finds nothing leaves nothing. */
async function openParking(): Promise<Cache | undefined> {
  try {
    if (!("caches" in globalThis) || !(await caches.has(PARKING))) return undefined;
    return await caches.open(PARKING);
  } catch (error) {
    console.warn("What other apps may have shared could not be looked at.", error);
    return undefined;
  }
}
