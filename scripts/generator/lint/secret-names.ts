// Names that end in one of these, whatever is before it: `dbpassword`, `accessToken`.
const endings =
  /(?:password|passwd|pwd|passphrase|passcode|pincode|secret|token|credential|connectionstring|(?:security|verification)code|securityanswer|(?:api|access|private|signing|encryption|master|shared|session|subscription|hmac)key)s?$/;

// Short ones are secrets only as a separate word: "spin" does not end in "pin".
const words = /^(?:pin|cvv|cvc|otp|totp|jwt)s?$/;

const cookies = /cookies?$/;

// What lets a client in, as a whole name only: an auction has a session as well.
const admissions = /^(?:(?:proxy)?authorization(?:header)?|bearer|(?:j|user|login|web)?sessionid)$/;

// The last words of fields that only say something about a secret: `tokenType`, `passwordChangedAt`.
const harmless =
  /^(?:algorithm|at|attempt|changed|count|created|date|enabled|expired|expires|expiry|format|id|issuer|kind|length|name|policy|provider|required|scope|size|state|status|time|timestamp|type|updated|utc|version)s?$/;

// A word begins at each change of case, and ends at anything that is not a letter: `userPINCode_2` is user, PIN and
// Code.
const split = (name: string): string[] =>
  (name.match(/\p{Lu}+s?(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map((word) => word.toLowerCase());

/**
 * Whether a field's name says that its value is a secret: `Password`, `api_key`, `refreshToken`, not `tokenType`. A
 * field with fields of its own is not a header: an `authorization` may be that of a payment, and a `bearer` a person.
 */
export const isSecretName = (name: string, hasFields = false): boolean => {
  const found = split(name);
  const last = found.at(-1) ?? "";
  if (!hasFields && (cookies.test(last) || admissions.test(found.join("")))) return true;
  if (harmless.test(last)) return false;
  return found.some((word, index) => words.test(word) || endings.test(`${found[index - 1] ?? ""}${word}`));
};
