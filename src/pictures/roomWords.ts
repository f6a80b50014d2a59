/** How roles, and the ways in which a room comes to a decision, are named wherever they are shown. */
import type { Agreement, Method } from "../domain/agreementRegisters";
import type { ROLE_IDS, Role } from "../domain/session";
import { OTHERS } from "../domain/spreadRoles";
import { formatCount } from "../lib/format";

/** Of the roles that every session may have. */
export const ROLE_TITLES: Readonly<Record<(typeof ROLE_IDS)[number], string>> = {
  leadership: "Leadership",
  faculty: "Faculty",
  student: "Students",
  family: "Families",
  community: "Community",
};

const isBuiltIn = (role: string): role is keyof typeof ROLE_TITLES => Object.hasOwn(ROLE_TITLES, role);

/** The title of a role of a session; `role`: its id, or the "others" who are not told apart, or empty for none. */
export function roleTitle({ roles }: { readonly roles: readonly Role[] }, role: string): string {
  if (role === OTHERS) return "Others";
  if (role === "") return "No role said";
  const own = roles.find(({ id }) => id === role)?.title;
  return own || (isBuiltIn(role) ? ROLE_TITLES[role] : role);
}

/** From the closest agreement to the least. */
export const METHOD_TITLES: Readonly<Record<Method, string>> = {
  unanimous: "All were of one mind",
  consensus: "By consensus",
  consent: "Nobody objected",
  majority: "By a majority",
  "lead-team": "The lead team decided",
};

/** "By consensus, with 14 voices": how many lay before the room, and how it came to a decision. */
export function agreedText({ method, room }: Pick<Agreement, "method" | "room">): string {
  const voices = formatCount(room.voices, { one: "1 voice", other: "# voices" });
  return AGREED[method](voices);
}

const AGREED: Readonly<Record<Method, (voices: string) => string>> = {
  unanimous: (voices) => `Agreed unanimously, with ${voices}.`,
  consensus: (voices) => `Agreed by consensus, with ${voices}.`,
  consent: (voices) => `Agreed as nobody objected, with ${voices}.`,
  majority: (voices) => `Agreed by a majority, with ${voices}.`,
  "lead-team": (voices) => `Decided by the lead team, with ${voices}.`,
};

/** What none to five fingers say of a proposal: the same for whoever shows them and for whoever counts them. */
export const FINGERS_MEAN = [
  "No",
  "Major concerns",
  "Some concerns",
  "I can live with it",
  "Good",
  "Wholly for it",
] as const;
