/** The microphone behind the page. A recording comes in pieces of a few seconds, so that a killed page keeps what was said. */
import { err, ok, type Result } from "../lib/result";
import { cameraFault, closeCamera, mediaDevices, type CameraFault } from "./camera";

export type Recording = {
  /** What its pieces are, put one after the other: audio/webm or audio/mp4. */
  readonly type: string;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Hands over what was said since the last piece: the page may be about to go. */
  readonly flush: () => void;
  /** Resolves when the last piece was handed over and kept. The microphone is off at once. */
  readonly stop: () => Promise<void>;
  /** How loud it is now, from 0 (silence) to 1. */
  readonly level: () => number;
};

type RecordingOptions = {
  /** Called with each piece, the next one only when it has settled. */
  readonly onPiece: (bytes: ArrayBuffer, type: string) => Promise<void>;
  /** A piece could not be read, or was not taken. */
  readonly onFault: (error: unknown) => void;
  /** The microphone went away by itself. */
  readonly onEnd: () => void;
};

const PIECE_MS = 2_000;
const TYPES = ["audio/webm;codecs=opus", "audio/webm", "audio/mp4"];

/** Starts at once; the browser may ask first. Never rejects. */
export async function startRecording(options: RecordingOptions): Promise<Result<Recording, CameraFault>> {
  const devices = mediaDevices();
  if (!devices || typeof MediaRecorder === "undefined") return err({ type: "unsupported" });
  const wanted = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  if (wanted === undefined) return err({ type: "unsupported" });
  let stream: MediaStream | undefined;
  try {
    stream = await devices.getUserMedia({ audio: true, video: false });
    return ok(record(stream, wanted, options));
  } catch (error) {
    if (stream) closeCamera(stream);
    return err(cameraFault(error));
  }
}

function record(
  stream: MediaStream,
  wanted: string,
  { onPiece, onFault, onEnd }: RecordingOptions,
): Recording {
  const recorder = new MediaRecorder(stream, { mimeType: wanted });
  const type = wanted.split(";")[0] ?? wanted;
  const meter = measure(stream);
  let kept: Promise<void> = Promise.resolve();
  recorder.addEventListener("dataavailable", ({ data }) => {
    if (data.size > 0) kept = kept.then(async () => onPiece(await data.arrayBuffer(), type)).catch(onFault);
  });
  const stopped = new Promise<void>((resolve) => {
    recorder.addEventListener("stop", () => resolve());
  });
  stream.getAudioTracks()[0]?.addEventListener("ended", onEnd);
  recorder.start(PIECE_MS);
  return {
    type,
    pause: () => recorder.state === "recording" && recorder.pause(),
    goOn: () => recorder.state === "paused" && recorder.resume(),
    flush: () => recorder.state !== "inactive" && recorder.requestData(),
    level: meter.level,
    stop: async () => {
      if (recorder.state !== "inactive") recorder.stop();
      closeCamera(stream);
      meter.close();
      await stopped;
      await kept;
    },
  };
}

/** Louder than this is drawn full: speech near a tablet is about a fifth of what the microphone can take. */
const FULL = 0.2;

function measure(stream: MediaStream): { readonly level: () => number; readonly close: () => void } {
  if (typeof AudioContext === "undefined") return { level: () => 0, close: () => {} };
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      return Math.min(1, Math.sqrt(power) / FULL);
    },
    close: () => void context.close().catch((error: unknown) => console.warn("The meter stays open.", error)),
  };
}
