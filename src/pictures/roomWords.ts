/** How roles, and the ways in which a room comes to a decision, are named wherever they are shown. */
import type { Method } from "../domain/agreementRegisters";
import type { ROLE_IDS, Role } from "../domain/session";
import { OTHERS } from "../domain/spreadRoles";

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
