import { paths } from "../../paths";

/** The place where a view is given on one question. */
export const questionAt = (session: string, n: number) =>
  `${paths.vote()}?${new URLSearchParams({ session, n: String(n) }).toString()}`;

/** A ballot that was sent from this device, to be shown again. */
export const ballotAt = (id: string) => `${paths.vote()}?${new URLSearchParams({ sent: id }).toString()}`;
