/** What the facilitator is writing down of one competency; outlives the page. */
import type { Json } from "../../../lib/json";
import { isJsonObject } from "../../../lib/jsonShape";

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
  if (!isJsonObject(value)) return undefined;
  const names = Object.keys(NO_AGREEMENT) as (keyof AgreeDraft)[];
  if (names.some((name) => typeof value[name] !== "string")) return undefined;
  return Object.fromEntries(names.map((name) => [name, value[name]])) as AgreeDraft;
}
