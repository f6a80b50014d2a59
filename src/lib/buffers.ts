/**
 * Gives the memory of a buffer back at once, and not when somebody comes to collect it: where gigabytes pass through in pieces
 * of megabytes, what waits for its collection is most of what is taken. Nobody may look at the bytes any more.
 */
export function letGoOf(buffer: ArrayBuffer): void {
  // Since ES2024; where it is missing, the collection comes later.
  if ("transfer" in buffer) (buffer as ArrayBuffer & { transfer: (length: number) => unknown }).transfer(0);
}
