/** What the facilitator is writing down of one competency; outlives the page. */
import type { Json } from "../../../lib/json";

export type AgreeDraft = {
  readonly status: string;
  readonly why: string;
  readonly method: string;
  readonly dissent: string;
  readonly missing: string;
  readonly owner: string;
  readonly due: string;
};

export const NO_AGREEMENT: AgreeDraft = {
  status: "",
  why: "",
  method: "",
  dissent: "",
  missing: "",
  owner: "",
  due: "",
};

export function readAgreeDraft(value: Json): AgreeDraft | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const members = value as { readonly [member: string]: Json | undefined };
  const names = Object.keys(NO_AGREEMENT) as (keyof AgreeDraft)[];
  if (names.some((name) => typeof members[name] !== "string")) return undefined;
  return Object.fromEntries(names.map((name) => [name, members[name]])) as AgreeDraft;
}
