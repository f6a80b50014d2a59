/** The camera behind the page: opened for as long as it is looked through, and one picture of what it sees at a time. */
import { err, ok, type Result } from "../lib/result";

export type CameraFault =
  /** Somebody, or the browser's settings, said no. */
  | { readonly type: "denied" }
  | { readonly type: "none" }
  /** Another app or tab holds it. */
  | { readonly type: "in-use" }
  /** This browser has no way to it, as outside of a secure page. */
  | { readonly type: "unsupported" }
  | { readonly type: "failed"; readonly reason: string };

/** Pixels of the longer side: as much as is kept of a photograph. */
const LONG_SIDE = 2048;
const QUALITY = 0.92;

/** The camera that looks away from the person, where there are two. The browser may ask first. Never rejects. */
export async function openCamera(): Promise<Result<MediaStream, CameraFault>> {
  const devices = mediaDevices();
  if (!devices) return err({ type: "unsupported" });
  try {
    const video = {
      facingMode: { ideal: "environment" },
      width: { ideal: LONG_SIDE },
      height: { ideal: LONG_SIDE * 0.75 },
    };
    return ok(await devices.getUserMedia({ video, audio: false }));
  } catch (error) {
    return err(cameraFault(error));
  }
}

/** Its light goes out at once. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * What the camera sees now, as a JPEG of at most 2,048 pixels on its longer side: a canvas knows no place and no camera, so none
 * is in it. Undefined while nothing is seen yet.
 */
export async function photographed(video: HTMLVideoElement): Promise<Blob | undefined> {
  await untilItShows(video);
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return undefined;
  const scale = Math.min(1, LONG_SIDE / Math.max(videoWidth, videoHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  const taken = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return taken ?? undefined;
}

/** Why a camera or a microphone did not open, told by the name of what was thrown. */
export function cameraFault(error: unknown): CameraFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return { type: "denied" };
  if (name === "NotFoundError" || name === "OverconstrainedError") return { type: "none" };
  if (name === "NotReadableError" || name === "AbortError") return { type: "in-use" };
  return { type: "failed", reason: error instanceof Error ? error.message : String(error) };
}

/** Absent outside a secure context, whatever the type says. */
export function mediaDevices(): MediaDevices | undefined {
  const devices = (navigator as Partial<Navigator>).mediaDevices as Partial<MediaDevices> | undefined;
  return devices?.getUserMedia ? (devices as MediaDevices) : undefined;
}

const PATIENCE_MS = 4_000;

/** A camera takes a moment to start, and whoever presses meanwhile means the first picture that it shows. */
async function untilItShows(video: HTMLVideoElement): Promise<void> {
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) return;
  await new Promise((resolve) => {
    video.addEventListener("loadeddata", resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}
