/** The registers in which an opened voice is said, and what this version understands of them. */
import type { Json } from "../lib/json";
import { isJsonObject, isWhole } from "../lib/jsonShape";
import type { Answer, Answers, Ballot, Sureness, View } from "./ballot";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import { isPlainId, type EntryId, type SessionId } from "./ids";
import type { Registers } from "./journal";
import { STATUSES } from "./status";

export const VOICE_NAME = "name";
const VIEW_PREFIX = "view/";
const WHY_PREFIX = "why/";
/** A voice's view by the ballot that it comes from. */
export const viewRegister = (ballot: EntryId) => `${VIEW_PREFIX}${ballot}`;
export const ballotOfView = (register: string): EntryId | undefined =>
  register.startsWith(VIEW_PREFIX) ? (register.slice(VIEW_PREFIX.length) as EntryId) : undefined;
/** Of the view's entry: why this competency was seen so. */
export const answerWhyRegister = (ref: CompetencyRef) => `${WHY_PREFIX}${ref}`;
export const refOfAnswerWhy = (register: string): CompetencyRef | undefined =>
  register.startsWith(WHY_PREFIX) ? (register.slice(WHY_PREFIX.length) as CompetencyRef) : undefined;

export const VIEWS: readonly View[] = [...STATUSES, "cannot-judge"];
const isView = (value: Json | undefined): value is View => VIEWS.includes(value as View);

/** The view that the session's key made of a ballot: `named` are the entries that it made. Whoever writes another in its place is not heard. */
export const viewOf = (
  registers: Registers | undefined,
  ballot: Pick<Entry, "id" | "author">,
  named: ReadonlySet<EntryId>,
): Entry | undefined => madeOf(registers, viewRegister(ballot.id), ballot, named);

/** The same of any register of the voice. */
export const madeOf = (
  registers: Registers | undefined,
  register: string,
  ballot: Pick<Entry, "id" | "author">,
  named: ReadonlySet<EntryId>,
): Entry | undefined =>
  registers
    ?.get(register)
    ?.history.find(
      ({ id, nonce, author }) => named.has(id) && nonce === ballot.id && author === ballot.author,
    );

/** A view in the clear, without its reasons, which stand apart. */
export type SaidView = {
  readonly session: SessionId;
  readonly n: number;
  readonly role: string;
} & Answers;

/** `answers`: by competency the view, and behind it how sure where that was said. */
export function viewValue(session: SessionId, n: number, ballot: Ballot): Json {
  const { kind, role } = ballot;
  const said = { session, n, role, kind };
  if (ballot.kind === "fist") return { ...said, fingers: ballot.fingers };
  if (ballot.kind === "dots")
    return { ...said, dots: Object.fromEntries([...ballot.dots].filter(([, dots]) => dots > 0)) };
  const answers = [...ballot.answers].map(
    ([ref, { view, sure }]) => [ref, sure === 0 ? [view] : [view, sure]] as const,
  );
  return { ...said, answers: Object.fromEntries(answers) };
}

/** Undefined for what only a newer version understands. */
export function parseView(value: Json): SaidView | undefined {
  if (!isJsonObject(value)) return undefined;
  const { session, n, role, kind } = value;
  if (!isPlainId(session) || !Number.isSafeInteger(n) || typeof role !== "string") return undefined;
  const said = { session: session as SessionId, n: n as number, role };
  if (kind === "fist") {
    const { fingers } = value;
    return isWhole(fingers, 0, 5) ? { ...said, kind, fingers, why: "" } : undefined;
  }
  if (kind === "dots") {
    const dots = parseMap(value["dots"], (each) => (isWhole(each, 1, 100) ? each : undefined));
    return dots && { ...said, kind, dots };
  }
  const answers = kind === "statuses" ? parseMap(value["answers"], parseAnswer) : undefined;
  return answers && { ...said, kind: "statuses", answers };
}

function parseAnswer(value: Json): Answer | undefined {
  if (!Array.isArray(value)) return undefined;
  const [view, sure = 0] = value as readonly Json[];
  return isView(view) && isWhole(sure, 0, 3) ? { view, sure: sure as Sureness, why: "" } : undefined;
}

/** Undefined as soon as one of them is. */
function parseMap<T>(
  value: Json | undefined,
  parse: (value: Json) => T | undefined,
): ReadonlyMap<CompetencyRef, T> | undefined {
  if (!isJsonObject(value)) return undefined;
  const map = new Map<CompetencyRef, T>();
  for (const [ref, each] of Object.entries(value)) {
    const parsed = parse(each);
    if (parsed === undefined) return undefined;
    map.set(ref as CompetencyRef, parsed);
  }
  return map;
}
