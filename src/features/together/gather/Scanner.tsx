import { words } from "./words";

type ScannerProps = { readonly onText: (text: string) => void };

/** The camera, reading whatever code is held to it. */
export function Scanner({ onText }: ScannerProps) {
  void onText;
  return <p>{words.scanning}</p>;
}
