import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { Session } from "../../domain/session";
import type { Room } from "../../state/room";

/** What each step of a session is given. */
export type SessionParts = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly session: Session;
  readonly room: Room;
  /** Nothing may be written: neither opened nor agreed. */
  readonly readOnly: boolean;
};

/** The steps of a session, as they stand in its address. */
export const STEPS = ["gather", "reveal", "choose", "settings"] as const;
export type Step = (typeof STEPS)[number];
export const isStep = (value: string | null): value is Step => STEPS.some((step) => step === value);
