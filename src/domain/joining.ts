/**
 * Two journeys that were one: forty tablets may each have started "our school". A journey can say that it continues as another
 * of the same framework; its entries are then read as that one's.
 */
import type { Entry } from "./entry";
import { JOURNEY } from "./thing";

/** The register of a journey that says as which other one it continues. */
export const CONTINUES_AS = "continues-as";

/** Whether what is one journey and what is several may change with this entry. */
export const isAboutJoining = ({ about, register }: Entry): boolean =>
  about === JOURNEY && register === CONTINUES_AS;
