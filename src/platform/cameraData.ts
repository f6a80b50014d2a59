/**
 * What a camera wrote into a picture: whether it tells where, when and with what it was taken. Read by one search for the block
 * that JPEG, PNG, WebP, HEIC and AVIF all keep it in, so that a newer container does not hide a place. All of it may lie.
 */
import { NO_CAMERA_DATA, type CameraData } from "./preparedPicture";

export type ReadCameraData = {
  readonly found: CameraData;
  /** YYYY-MM-DD by the camera's own clock, or "". */
  readonly takenOn: string;
};

const MAKE = 0x010f;
const MODEL = 0x0110;
const CHANGED_AT = 0x0132;
const EXIF_TAGS = 0x8769;
const GPS_TAGS = 0x8825;
const TAKEN_AT = 0x9003;
const DIGITISED_AT = 0x9004;
const LATITUDE = 0x0002;
const LONGITUDE = 0x0004;

const CAMERA_MAX_LENGTH = 60;
/** Real ones have a few dozen tags, and one such block a file, or a second one for a small picture in it. */
const TAGS_MAX = 500;
const BLOCKS_MAX = 8;

/** `now`: milliseconds since 1970, because nothing was taken after tomorrow. Never throws, whatever the bytes. */
export function readCameraData(bytes: Uint8Array<ArrayBuffer>, now: number): ReadCameraData {
  const inNote = hasText(bytes, "GPSLatitude");
  for (const at of findBlocks(bytes)) {
    const tags = readBlock(new DataView(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at));
    if (tags.size === 0) continue;
    const moments = [TAKEN_AT, DIGITISED_AT, CHANGED_AT].map((tag) => tags.get(tag));
    return {
      found: {
        place: inNote || tags.has(GPS_TAGS),
        moment: moments.some((moment) => moment !== undefined),
        camera: cameraName(tags.get(MAKE) ?? "", tags.get(MODEL) ?? ""),
      },
      // When it was changed last is no day on which it was taken.
      takenOn: calendarDay(moments[0], now) || calendarDay(moments[1], now),
    };
  }
  return { found: { ...NO_CAMERA_DATA, place: inNote }, takenOn: "" };
}

/** Where such blocks may start: "II*" or "MM" with their marks, and a first list of tags where it always is. */
function* findBlocks(bytes: Uint8Array): Generator<number> {
  let count = 0;
  for (const [first, mark] of [
    [0x49, [0x49, 0x2a, 0]],
    [0x4d, [0x4d, 0, 0x2a]],
  ] as const) {
    for (let at = bytes.indexOf(first); at >= 0 && count < BLOCKS_MAX; at = bytes.indexOf(first, at + 1)) {
      if (!mark.every((byte, n) => bytes[at + 1 + n] === byte)) continue;
      const afterName = bytes[at - 6] === 0x45 && bytes[at - 5] === 0x78 && bytes[at - 1] === 0;
      const listAt8 = bytes[first === 0x49 ? at + 4 : at + 7] === 8;
      if (!afterName && !listAt8) continue;
      count += 1;
      yield at;
    }
  }
}

/** The texts of the tags that are looked for; GPS_TAGS is among them where a latitude or longitude is. */
function readBlock(view: DataView): ReadonlyMap<number, string> {
  const littleEndian = view.getUint8(0) === 0x49;
  const texts = new Map<number, string>();
  const uint16 = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at, littleEndian) : 0);
  const uint32 = (at: number) => (at + 4 <= view.byteLength ? view.getUint32(at, littleEndian) : 0);

  const eachTag = (list: number, onTag: (tag: number, at: number) => void) => {
    const count = Math.min(uint16(list), TAGS_MAX);
    for (let n = 0; n < count; n += 1) onTag(uint16(list + 2 + 12 * n), list + 2 + 12 * n);
  };
  const readText = (at: number) => {
    const length = uint32(at + 4);
    const start = length > 4 ? uint32(at + 8) : at + 8;
    if (start >= view.byteLength) return "";
    const end = Math.min(length, 2 * CAMERA_MAX_LENGTH, view.byteLength - start);
    const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, end));
    return (text.split("\0")[0] ?? "").replaceAll(/[\p{C}\uFFFD]+/gu, " ").trim();
  };

  let exifList = 0;
  let gpsList = 0;
  eachTag(uint32(4), (tag, at) => {
    if (tag === MAKE || tag === MODEL || tag === CHANGED_AT) texts.set(tag, readText(at));
    if (tag === EXIF_TAGS) exifList = uint32(at + 8);
    if (tag === GPS_TAGS) gpsList = uint32(at + 8);
  });
  if (exifList > 0)
    eachTag(exifList, (tag, at) => {
      if (tag === TAKEN_AT || tag === DIGITISED_AT) texts.set(tag, readText(at));
    });
  if (gpsList > 0)
    eachTag(gpsList, (tag) => {
      if (tag === LATITUDE || tag === LONGITUDE) texts.set(GPS_TAGS, "");
    });
  return texts;
}

/** "Canon Canon EOS 90D" says its maker twice. */
function cameraName(make: string, model: string): string {
  const known = model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`;
  return known.trim().slice(0, CAMERA_MAX_LENGTH).trim();
}

/** From "2026:08:14 09:30:00"; "" for days that cannot be: no camera that counts pixels is older than 1990. */
function calendarDay(moment: string | undefined, now: number): string {
  const [, year, month, day] = /^(\d{4})[:-](\d{2})[:-](\d{2})/.exec(moment ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return "";
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(time).getUTCDate() === Number(day) && Number(month) >= 1 && Number(month) <= 12;
  // A day is added twice: for its end, and for the other side of the date line.
  const isPossible = Number(year) >= 1990 && time <= now + 2 * 86_400_000;
  return isReal && isPossible ? `${year}-${month}-${day}` : "";
}

/** Editors write the place into a text of their own, near the start. */
function hasText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 300_000)).includes(text);
}
