import { codeEye } from "../../../platform/codeReaderCamera";
import { CodeCamera } from "../../../ui/CodeCamera";

type ScannerProps = {
  readonly onText: (text: string) => void;
  /** What is to be held to it. */
  readonly hint: string;
  /** Grows with each thing that was taken. */
  readonly taken?: number;
};

/** The camera, reading whatever code is held to it. */
export function Scanner({ onText, hint, taken }: ScannerProps) {
  return <CodeCamera eye={codeEye} onText={onText} hint={hint} taken={taken} />;
}
