/** Whether there is a camera and whether it may be used, found out without asking anybody for it. */
import { mediaDevices } from "./camera";

export type CameraAnswer =
  | "allowed"
  /** The browser asks when it is first opened. */
  | "will-ask"
  | "denied"
  | "none"
  /** This browser does not say. */
  | "unknown";

/** Never rejects, never prompts, and never switches the camera on. */
export async function askAboutCamera(): Promise<CameraAnswer> {
  const devices = mediaDevices();
  if (!devices) return "none";
  try {
    const found = await devices.enumerateDevices();
    if (!found.some(({ kind }) => kind === "videoinput")) return "none";
    // Firefox does not know the question, and throws at it.
    const { state } = await navigator.permissions.query({ name: "camera" });
    return state === "granted" ? "allowed" : state === "denied" ? "denied" : "will-ask";
  } catch {
    return "unknown";
  }
}
