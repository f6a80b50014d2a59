/** Which entries this version understands. Others are kept, passed on, and shown as "written by a newer version". */
import type { Entry } from "./entry";
import { isErasable, isErasing } from "./erasureRegisters";
import {
  ACTION_TEXTS,
  PRIORITY,
  RANK,
  SET_ASIDE,
  SIGN_TO_BRING,
  STATE,
  TERM_OF_ACTION,
  TERM_TEXTS,
  WEIGHING,
  isFlagOfAction,
  parseActionState,
  parsePriority,
  parseSign,
  parseWeighing,
} from "./planRegisters";
import { CONTINUES_AS, parseArrow } from "./arrow";
import { isKnownOfResource } from "./resourceRegisters";
import { parseContent, servedByRegister } from "./evidence";
import { isCleared } from "./register";
import { parseStatus, signIdOf, STATUS, WHY } from "./record";
import { DELETED } from "./deletion";
import { isMoment, MILESTONE_TITLE, MOMENT } from "./milestone";
import { isKnownOfRoom } from "./roomRegisters";
import { isKnownShowing, SHOWING } from "./showing";
import { JOURNEY, splitThing } from "./thing";

/** A map, not an object: a kind may be named `constructor`. */
const KNOWN_REGISTERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    journey: ["title", "subject", "framework", "archived", "example", DELETED],
    evidence: ["content", "title", "date", "caption", DELETED],
    author: ["name"],
    milestone: [MILESTONE_TITLE, DELETED],
    action: [...ACTION_TEXTS, TERM_OF_ACTION, DELETED],
    term: [...TERM_TEXTS, DELETED],
    resource: [DELETED],
    entry: [WHY],
  }),
);

export function isKnownEntry({ about, register, value }: Entry): boolean {
  if (isErasing(register)) return isErasable(about);
  const { kind } = splitThing(about);
  if (kind === "competency") return isKnownOfCompetency(register, value);
  if (about === JOURNEY && register === CONTINUES_AS)
    return isCleared(value) || parseArrow(value) !== undefined;
  if (kind === "milestone" && register === MOMENT) return isCleared(value) || isMoment(value);
  if (kind === "evidence" && servedByRegister(register) !== undefined) return true;
  if (kind === "evidence" && register === "content")
    return isCleared(value) || parseContent(value) !== undefined;
  if (kind === "evidence" && register === SHOWING) return isKnownShowing(value);
  if (kind === "action" && register === STATE) return parseActionState(value) !== undefined;
  if (kind === "action" && register === SIGN_TO_BRING) return parseSign(value) !== undefined;
  if (kind === "action" && isFlagOfAction(register)) return true;
  if (kind === "resource" && isKnownOfResource(register, value)) return true;
  if (isKnownOfRoom(kind, register, value)) return true;
  return KNOWN_REGISTERS.get(kind)?.includes(register) ?? false;
}

function isKnownOfCompetency(register: string, value: Entry["value"]): boolean {
  if (register === STATUS) return parseStatus(value) !== undefined;
  if (register === PRIORITY) return parsePriority(value) !== undefined;
  if (register === WEIGHING) return parseWeighing(value) !== undefined;
  if (register === RANK || register === SET_ASIDE) return true;
  return signIdOf(register) !== undefined;
}
