/** The three statuses. Going back is legal and normal: nobody's journey is a straight line. */
export const STATUSES = ["not-started", "in-progress", "earned"] as const;

export type Status = (typeof STATUSES)[number];

export function isStatus(value: unknown): value is Status {
  return STATUSES.includes(value as Status);
}
