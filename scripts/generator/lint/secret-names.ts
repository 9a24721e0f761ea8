import { splitsOf } from "./name-words.js";

const keys =
  "access|activation|aes|api|auth|authentication|deploy|encryption|gpg|hmac|licen[cs]e|master|pgp|preshared|private|rsa|session|shared|signing|ssh|ssl|storage|subscription|tls|webhook";
const codes =
  "access|activation|authentication|backup|factor|login|mfa|onetime|otp|recovery|reset|security|signin|unlock|verification";

// Names that end in one of these, whatever is before it: `dbpassword`, `accessToken`. `2faCode` has no other word.
const endings = new RegExp(
  `(?:password|passwd|pwd|passphrase|passcode|pincode|secret|token|credential|codeverifier|privkey|(?:admin|db|ftp|login|proxy|redis|root|smtp|sql)pass|mnemonic|connectionstring|securityanswer|(?:${keys})key|(?:${codes}|^fa)code|(?:backup|recovery|secret|seed)phrase)s?$`,
);

// Short ones are secrets only as a separate word: "spin" does not end in "pin".
const words = /^(?:(?:pin|cvv|cvc|cvn|otp|totp|jwt)s?|creds|csrf|psk|xsrf)$/;

const cookies = /cookies?$/;

// What lets a client in, as a whole name only: an auction has a session as well.
const admissions = /^(?:(?:proxy)?authorization(?:header)?|authheader|bearer|(?:j|user|login|web)?sessionid)$/;

// The last words of fields that only say something about a secret: `tokenType`, `passwordChangedAt`, `cvcCheck`.
const harmless =
  /^(?:age|algorithm|arn|at|attempt|audience|balance|budget|capabilit(?:ie|y)|changed|channel|check|checked|colou?r|count|created|date|days|decimal|description|domain|enabled|endpoint|error|expired|expires|expiry|for|format|holder|icon|id|in|index|issuer|kind|label|length|level|lifetime|limit|location|manager|match|method|minutes|mode|model|name|owner|path|permission|policy|position|present|price|protection|provider|reason|ref|reference|region|required|result|rotation|scanning|schema|scope|seconds|set|since|size|source|state|status|strength|subject|supply|symbol|time|timestamp|ttl|type|until|updated|uri|url|usage|utc|valid|validated|verification|verified|version)s?$/;

// An address that was made for one person lets in whoever has it.
const admits = /^(?:activation|invitation|invite|magic|presigned|recovery|reset|signed)$/;

const saysSecret = (all: readonly string[], hasFields: boolean): boolean => {
  const found = all.filter((word) => !/\d/.test(word));
  const last = found.at(-1) ?? "";
  if (!hasFields && (cookies.test(last) || admissions.test(found.join("")))) return true;
  if (/^(?:ur[il]|link)s?$/.test(last) && found.some((word) => admits.test(word))) return true;
  if (harmless.test(last)) return false;
  return found.some(
    (word, index) => words.test(word) || endings.test(found.slice(Math.max(index - 2, 0), index + 1).join("")),
  );
};

/**
 * Whether a field's name says that its value is a secret: `Password`, `api_key`, `refreshToken`, not `tokenType`. A
 * field with fields of its own is not a header: an `authorization` may be that of a payment, and a `bearer` a person.
 */
export const isSecretName = (name: string, hasFields = false): boolean =>
  splitsOf(name).some((found) => saysSecret(found, hasFields));
