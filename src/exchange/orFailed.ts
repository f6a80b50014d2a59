import { reasonOf } from "../lib/reason";
import { err, type Result } from "../lib/result";
import type { StorageFault } from "../storage/faults";

/** What nobody expected is told like any other fault, so that whoever waits for the work always hears how it ended. */
export async function orFailed<T, E>(
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFault>> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return err({ type: "failed", reason: reasonOf(error) });
  }
}
