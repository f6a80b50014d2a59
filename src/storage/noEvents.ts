import type { ConnectionEvents } from "./reopening";

const nothing = () => undefined;

/** For whoever hears of a connection's end by the next step that fails. */
export const NO_EVENTS: ConnectionEvents = { onBlocked: nothing, onSuperseded: nothing, onLost: nothing };
