/** Kinds of file that the browser plays by itself and that run nothing. What a file claims to be is compared whole, never by its beginning. */

const VIDEO_TYPES = ["video/mp4", "video/webm", "video/ogg", "video/quicktime", "video/3gpp", "video/x-m4v"];
const SOUND_TYPES = [
  "audio/mpeg",
  "audio/mp3",
  "audio/mp4",
  "audio/x-m4a",
  "audio/m4a",
  "audio/aac",
  "audio/ogg",
  "audio/webm",
  "audio/wav",
  "audio/x-wav",
  "audio/wave",
  "audio/flac",
  "audio/x-flac",
  "audio/3gpp",
];

/** "audio/webm;codecs=opus", as a recorder calls it, is audio/webm. */
const bare = (type: string) => (type.split(";")[0] ?? "").trim().toLowerCase();

export const isVideo = (type: string): boolean => VIDEO_TYPES.includes(bare(type));
export const isSound = (type: string): boolean => SOUND_TYPES.includes(bare(type));
export const isPdf = (type: string, name: string): boolean =>
  bare(type) === "application/pdf" || (bare(type) === "" && /\.pdf$/i.test(name));

const PDF_HEAD = "%PDF-";

/** Whether these bytes are a PDF, whatever their name says: only such are handed to the browser's viewer. */
export async function beginsAsPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, PDF_HEAD.length).text()) === PDF_HEAD;
}
