/** What stands where the journeys would be, while nothing is to be written here. */
import type { Gate } from "../state/visit";
import { InstallFirst } from "./InstallFirst";
import { LostJourneys } from "./LostJourneys";

export function StartGate({ gate }: { readonly gate: Gate }) {
  return gate.type === "lost" ? <LostJourneys kept={gate.kept} /> : <InstallFirst />;
}
