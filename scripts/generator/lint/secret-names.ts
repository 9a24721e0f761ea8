import { wordsOf } from "./name-words.js";

// Names that end in one of these, whatever is before it: `dbpassword`, `accessToken`.
const endings =
  /(?:password|passwd|pwd|passphrase|passcode|pincode|secret|token|credential|connectionstring|(?:security|verification)code|securityanswer|(?:api|access|private|signing|encryption|master|shared|session|subscription|hmac)key)s?$/;

// Short ones are secrets only as a separate word: "spin" does not end in "pin".
const words = /^(?:pin|cvv|cvc|otp|totp|jwt)s?$/;

const cookies = /cookies?$/;

// What lets a client in, as a whole name only: an auction has a session as well.
const admissions = /^(?:(?:proxy)?authorization(?:header)?|bearer|(?:j|user|login|web)?sessionid)$/;

// The last words of fields that only say something about a secret: `tokenType`, `passwordChangedAt`, `cvcCheck`.
const harmless =
  /^(?:algorithm|at|attempt|changed|check|checked|count|created|date|enabled|endpoint|expired|expires|expiry|format|id|issuer|kind|length|level|limit|match|method|mode|name|permission|policy|present|protection|provider|required|result|scanning|scope|size|state|status|strength|time|timestamp|type|updated|uri|url|usage|utc|valid|validated|verification|verified|version)s?$/;

// An address that was made for one person lets in whoever has it.
const admits = /^(?:activation|invitation|invite|magic|presigned|recovery|reset|signed)$/;

/**
 * Whether a field's name says that its value is a secret: `Password`, `api_key`, `refreshToken`, not `tokenType`. A
 * field with fields of its own is not a header: an `authorization` may be that of a payment, and a `bearer` a person.
 */
export const isSecretName = (name: string, hasFields = false): boolean => {
  const found = wordsOf(name).filter((word) => !/\d/.test(word));
  const last = found.at(-1) ?? "";
  if (!hasFields && (cookies.test(last) || admissions.test(found.join("")))) return true;
  if (harmless.test(last) && !(/^ur[il]s?$/.test(last) && found.some((word) => admits.test(word)))) return false;
  return found.some((word, index) => words.test(word) || endings.test(`${found[index - 1] ?? ""}${word}`));
};
