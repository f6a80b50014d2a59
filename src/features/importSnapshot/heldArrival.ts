/** What becomes of a file that came by itself once it was looked at: taken in, left, refused, or waiting again. */
import { putBack, type Arrived } from "../../state/arriving";

export class HeldArrival {
  private held: Arrived | undefined;
  private isRefused = false;

  /** Another file, or the same once more; of the one before it is decided what becomes of it. Undefined: chosen on the screen. */
  hold(arrived: Arrived | undefined): void {
    if (this.held !== arrived) this.letGo();
    this.held = arrived;
    this.isRefused = false;
  }

  /** There is nothing in it to be taken in, however often it is tried. It goes when something else is looked at. */
  refuse(): void {
    this.isRefused = true;
  }

  /** It is looked at no longer, and was neither taken in nor left. */
  letGo(): void {
    const given = this.take();
    if (given && this.isRefused) release(given);
    else if (given) putBack(given);
  }

  /** It was taken in, or left. */
  finish(): void {
    release(this.take());
  }

  /** Whoever asks sees to what becomes of it. */
  take(): Arrived | undefined {
    const given = this.held;
    this.held = undefined;
    return given;
  }
}

export function release(arrived: Arrived | undefined): void {
  arrived
    ?.release()
    .catch((error: unknown) => console.warn("What was shared is seen to, and still lies here.", error));
}
