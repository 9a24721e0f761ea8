import { describe, expect, it } from "vitest";
import { isSecretName } from "../../../../scripts/generator/lint/secret-names.js";

describe("isSecretName", () => {
  it.each([
    ..."password Password PASSWORD password2 userPassword user_password dbpassword passWord pass-word passwordHash".split(
      " ",
    ),
    ..."pwd passwd passphrase passcode PIN pinCode userPINCode_2 Pins cvv CVV2 cvc otp OTPs jwt".split(" "),
    ..."secret clientSecret token refreshToken accesstoken tokens credentials cardSecurityCode".split(" "),
    ..."apiKey api_key APIKey X-API-Key apikey privateKey secretAccessKey signing_key SessionKey".split(" "),
    ..."Authorization authorization Proxy-Authorization authorizationHeader bearer cookie cookies Set-Cookie".split(
      " ",
    ),
    ..."sessionCookie sessionId SESSION_ID JSESSIONID userSessionId hmacKey HMACKey subscriptionKey".split(" "),
    ..."Ocp-Apim-Subscription-Key connectionString dbConnectionString ConnectionStrings".split(" "),
    ..."cart_token checkoutToken cvc_token accessTokens passwordResetUrl signed_secret_url inviteTokenLink".split(" "),
    ..."ssh_key sshKey auth_key license_key licenceKey activationKey preSharedKey webhookKey creds dbCreds".split(" "),
    ..."mfa_code 2faCode twoFactorCode recovery_codes backupCodes backup_code oneTimeCode access_code".split(" "),
    ..."seed_phrase recoveryPhrase mnemonic PINblock pinBlock OTPvalue encryptedPINblock".split(" "),
    ..."codeVerifier activationCode cvn dbPass smtp_pass psk aesKey privkey csrf presignedUrl magicLink".split(" "),
    ..."resetLink invite_link authHeader".split(" "),
    ..."verificationCode cardVerificationCode verification_code securityAnswer securityAnswers".split(" "),
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
    ..."authorisedUserDetails authorizationId authorizationStatus authorizationAmount cardAuthorization".split(" "),
    ..."Code STDCode countryCode authCode authorizationCode verificationStatus verificationCodeSentAt".split(" "),
    ..."token_expires_in password_expires_in pin_position tokenTtl token_lifetime passwordAge pinColor".split(" "),
    ..."secretArn passwordRef secret_path tokenSymbol token_price tokenValidUntil PINcheck licenseId".split(" "),
    ..."sshKeyId author_key monkeyKey errorCode postCode zipCode backupId recoveryMode seed phrase alphaCode".split(
      " ",
    ),
    ..."passwordLastSet tokenAudience credentialSubject credentialSchema tokenDecimals otpChannel".split(" "),
    ..."tokenHolder pinLocation pinEntryCapabilities boardingPass cityPass link unsignedLink imageUrl".split(" "),
    ..."session auctionSessionId sessionStartedAt subscriptionId subscription cookieConsent cookiePolicy".split(" "),
    ..."access_tokens_url tokenUrl secretsUri token_endpoint cvc_check cvvResult pinVerified".split(" "),
    ..."secret_scanning secretPermissions passwordStrength tokensUsage otpMethod".split(" "),
    ..."connection connectionStringName hmac hmacKeyId securityQuestion answer cardBearer bearerName".split(" "),
    "",
    "123",
    "constructor",
  ])("says no to %s", (name) => {
    expect(isSecretName(name)).toBe(false);
  });

  it.each(["authorization", "bearer", "cookies"])(
    "says no to %s with fields of its own, which is not a header",
    (name) => {
      expect(isSecretName(name)).toBe(true);
      expect(isSecretName(name, true)).toBe(false);
    },
  );

  it.each(["credentials", "bearerToken", "userPassword"])("says yes to %s, with fields of its own or not", (name) => {
    expect(isSecretName(name, true)).toBe(true);
    expect(isSecretName(name)).toBe(true);
  });
});
