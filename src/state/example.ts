/** Trying Waymark with an example, and taking the example away again. */
import { loadFramework } from "../content/frameworks";
import { isTeller } from "../content/exampleAuthors";
import { EXAMPLE_FRAMEWORK, tellExample } from "../content/exampleJourney";
import { HEIGHT, WIDTH } from "../content/examplePen";
import { PICTURES, type ExamplePicture } from "../content/examplePictures";
import type { FileContent } from "../domain/evidence";
import { newJourneyId, type JourneyId } from "../domain/ids";
import { sha256OfBytes } from "../lib/hash";
import { randomId } from "../lib/randomId";
import type { Result } from "../lib/result";
import { makeThumbnail } from "../platform/thumbnail";
import { addExample, findExample, removeExample as removeStored } from "../storage/example";
import type { StorageFault } from "../storage/faults";
import type { NewFile } from "../storage/files";
import { database } from "./database";

/** Resolves with the journey to open: the example that is here, or one that is told now. */
export async function tryExample(): Promise<Result<JourneyId, StorageFault>> {
  const here = await findExample(database());
  if (here !== undefined) return { ok: true, value: here };
  // Its chunk comes with the example, so that the journey opens at once.
  const [drawn] = await Promise.all([drawPictures(), loadFramework(EXAMPLE_FRAMEWORK.id)]);
  const journey = newJourneyId();
  const pictures = new Map(drawn.map(({ picture, content }) => [picture, content]));
  const entries = tellExample({ journey, now: Date.now(), chance: randomId, pictures });
  return addExample(database(), { journey, entries, files: drawn.map(({ file }) => file) });
}

/**
 * `gone`: as if it had never been. `written-in`: somebody wrote in it, and nothing was touched; it can be deleted like any other
 * journey.
 */
export function removeExample(journey: JourneyId): Promise<Result<"gone" | "written-in", StorageFault>> {
  return removeStored(database(), journey, isTeller);
}

type Drawn = { readonly picture: ExamplePicture; readonly content: FileContent; readonly file: NewFile };

/** Those that this browser can draw: an example with fewer pictures is an example all the same. */
async function drawPictures(): Promise<readonly Drawn[]> {
  const drawn = await Promise.all((Object.keys(PICTURES) as ExamplePicture[]).map(drawPicture));
  return drawn.filter((picture) => picture !== undefined);
}

async function drawPicture(picture: ExamplePicture): Promise<Drawn | undefined> {
  const { fileName: name, draw } = PICTURES[picture];
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  draw(pen);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.82));
  if (!blob) return undefined;
  const bytes = await blob.arrayBuffer();
  const hash = await sha256OfBytes(bytes);
  return {
    picture,
    content: { kind: "file", hash, name, type: blob.type, size: bytes.byteLength },
    file: { hash, bytes, thumbnail: await makeThumbnail(blob) },
  };
}
