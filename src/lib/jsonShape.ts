/** Asking of JSON values from elsewhere what they are. */
import type { Json } from "./json";

export type JsonObject = { readonly [member: string]: Json };

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A whole number from `least` to `most`, both included. */
export const isWhole = (value: Json | undefined, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
