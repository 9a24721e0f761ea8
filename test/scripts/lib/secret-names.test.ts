import { describe, expect, it } from "vitest";
import { isSecretName } from "../../../scripts/lib/secret-names.js";

describe("isSecretName", () => {
  it.each([
    ..."password Password PASSWORD password2 userPassword user_password dbpassword passWord pass-word passwordHash".split(
      " ",
    ),
    ..."pwd passwd passphrase passcode PIN pinCode userPINCode_2 Pins cvv CVV2 cvc otp OTPs jwt".split(" "),
    ..."secret clientSecret token refreshToken accesstoken tokens credentials cardSecurityCode".split(" "),
    ..."apiKey api_key APIKey X-API-Key apikey privateKey secretAccessKey signing_key SessionKey".split(" "),
  ])("says yes to %s", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    ..."tokenType token_type tokenTypes tokenExpiresAt accessKeyId passwordChangedAtUtc secretName pinAttempts".split(
      " ",
    ),
    ..."pinned isPinned spin opinion ping shopping cockpit secretary tokenised passport compass bypass author".split(
      " ",
    ),
    ..."key keyboard monkey publicKey primaryKey accountNumber STDCode PhoneNumberType Número".split(" "),
    "",
    "123",
    "constructor",
  ])("says no to %s", (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});
