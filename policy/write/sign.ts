/** Signs a policy that passed all checks. */
import { sign } from '../read/trust/signature';
import { type Made, made, unmade } from './made';
import { fileText } from './written';

/** The text of the signed file. `signed`: the value as its file says it; `name`: of the file, as it is told. */
export async function signedText(
  signed: Readonly<Record<string, unknown>>,
  secretKey: string,
  name: string,
): Promise<Made<string>> {
  const value = await sign(signed, secretKey);
  return value
    ? made(fileText(value))
    : unmade(`${name}: memuat nilai yang tidak dapat ditandatangani.`, `${name}: holds a value that cannot be signed.`);
}
