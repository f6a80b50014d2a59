/** The camera as an eye for codes: which one, its light, and what it says when it does not open. */
import { err, ok, type Result } from "../lib/result";
import { cameraFault, closeCamera, mediaDevices, type CameraFault } from "./camera";
import { openCodeReader } from "./codeReader";

export type CodeCameraOpened = {
  readonly stream: MediaStream;
  /** The ids of all cameras of this device, and which of them this is: 0 is the first. */
  readonly cameras: readonly string[];
  readonly which: number;
  /** It looks at the person who holds the device, who is used to a mirror there. */
  readonly isMirror: boolean;
  /** Switches its light; undefined where it has none. Resolves with whether the light is on then. */
  readonly light: ((on: boolean) => Promise<boolean>) | undefined;
};

/** As many pixels as pay: at 1080 a code that fills a quarter of the picture is still read. */
const SIZE = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/** The camera with this id, or the one that looks away from the person. The browser may ask first. Never rejects. */
export async function openCodeCamera(id?: string): Promise<Result<CodeCameraOpened, CameraFault>> {
  const devices = mediaDevices();
  if (!devices) return err({ type: "unsupported" });
  try {
    const which = id === undefined ? { facingMode: { ideal: "environment" } } : { deviceId: { exact: id } };
    const stream = await devices.getUserMedia({ video: { ...SIZE, ...which }, audio: false });
    const track = stream.getVideoTracks()[0];
    if (track) await focusByItself(track);
    const cameras = await camerasOf(devices);
    const { deviceId: opened = "", facingMode } = track?.getSettings() ?? {};
    const isMirror = facingMode === "user";
    return ok({
      stream,
      cameras,
      which: Math.max(0, cameras.indexOf(opened)),
      isMirror,
      light: lightOf(track),
    });
  } catch (error) {
    return err(cameraFault(error));
  }
}

/** What Chromium tells and takes beyond the standard's first part. */
type Capabilities = { readonly torch?: boolean; readonly focusMode?: readonly string[] };
type Constraint = { readonly torch?: boolean; readonly focusMode?: string };

function capabilitiesOf(track: MediaStreamTrack): Capabilities {
  // Firefox had no such method until 132.
  const { getCapabilities } = track as Partial<MediaStreamTrack>;
  return (getCapabilities?.call(track) ?? {}) as Capabilities;
}

async function apply(track: MediaStreamTrack, constraint: Constraint): Promise<boolean> {
  try {
    await track.applyConstraints({ advanced: [constraint as MediaTrackConstraintSet] });
    return true;
  } catch {
    // It said that it could, and could not: then it stays as it is.
    return false;
  }
}

async function focusByItself(track: MediaStreamTrack): Promise<void> {
  if (capabilitiesOf(track).focusMode?.includes("continuous"))
    await apply(track, { focusMode: "continuous" });
}

function lightOf(track: MediaStreamTrack | undefined): CodeCameraOpened["light"] {
  if (!track || !capabilitiesOf(track).torch) return undefined;
  return async (on) => ((await apply(track, { torch: on })) ? on : !on);
}

/** Some browsers tell them only while one is open, and without ids before anybody allowed it. */
async function camerasOf(devices: MediaDevices): Promise<readonly string[]> {
  try {
    const found = await devices.enumerateDevices();
    return found
      .filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "")
      .map((one) => one.deviceId);
  } catch {
    return [];
  }
}

/** All that ui/CodeCamera needs. */
export const codeEye = { open: openCodeCamera, close: closeCamera, reader: openCodeReader };
