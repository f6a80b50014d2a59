/** A short tone: whoever holds a tablet to a camera does not see the camera's screen. */

let context: AudioContext | undefined;

/** Hertz and seconds; high for "it is in", low for "look here". Silent where the browser plays nothing, and nothing fails by it. */
const TONES = { good: [880, 0.12], wrong: [220, 0.25] } as const;

/** To be called from a tap at first: browsers play nothing before. */
export function readyChime(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
  } catch {
    // No sound on this device.
  }
}

export function chime(tone: keyof typeof TONES): void {
  if (context?.state !== "running") return;
  const [hertz, seconds] = TONES[tone];
  const now = context.currentTime;
  const volume = context.createGain();
  // Without a ramp the ends crack.
  volume.gain.setValueAtTime(0.15, now);
  volume.gain.exponentialRampToValueAtTime(0.001, now + seconds);
  volume.connect(context.destination);
  const source = context.createOscillator();
  source.frequency.value = hertz;
  source.connect(volume);
  source.start(now);
  source.stop(now + seconds);
}
