export function Rescue() {
  return null;
}
