import { describe, expect, it } from "vitest";
import { isPersonalName } from "../../../../scripts/generator/lint/personal-names.js";

describe("isPersonalName", () => {
  it.each([
    ..."email Email E-Mail e_mail emailAddress email_address receipt_email receiptEmail receiptemail".split(" "),
    ..."customer_email emails customerEmails EMAIL primaryEmail emailPrimary contactEmail2".split(" "),
    ..."billing_email replyToEmail".split(" "),
    ..."phone Phone phoneNumber phone_number PHONE_NO mobilePhone homephone telephone telephoneNumber".split(" "),
    ..."telephone_number mobile mobileNumber cellphone phones phone2 customerPhone msisdn fax faxNumber".split(" "),
    ..."whatsapp areaCode contactNumber".split(" "),
    ..."line1 line2 Line_1 address_line_1 addressLine2 addressline1 firstLineOfAddress address".split(" "),
    ..."streetAddress shippingAddress home_address addresses addr street street_name houseNumber city".split(" "),
    ..."City town zip zipCode zip_code postcode postal_code postalCode poBox latitude longitude lat lng".split(" "),
    ..."geoLocation coordinates".split(" "),
    ..."dateOfBirth date_of_birth DateOfBirth dob DOB birthDate birthday birth_date dateofbirth".split(" "),
    ..."placeOfBirth birthYear birthCountry".split(" "),
    ..."firstName first_name FirstName firstname lastName surname Surname forename middleName fullName".split(" "),
    ..."given_name familyName maidenName nickname username userName user_name customerName".split(" "),
    ..."clientFullName cardholder_name cardholderName nameOnCard accountHolder account_holder_name".split(" "),
    ..."recipientName ownerName contact_name legalName initials".split(" "),
    ..."iban IBAN customerIban pan PAN cardNumber card_number creditCardNumber primaryAccountNumber".split(" "),
    ..."accountNumber account_no bankAccount bankAccountNumber clientNumber customerNumber memberNo".split(" "),
    ..."loyaltyNumber AccountReferenceNo ExternalAccountReferenceNo".split(" "),
    ..."passport passportNumber passport_number driversLicense drivingLicenceNumber".split(" "),
    ..."driver_license_number ssn SSN ssnLast4 socialSecurityNumber nationalId national_id".split(" "),
    ..."nationalInsuranceNumber taxId tax_id taxNumber identityCardNumber idCard licensePlate cpf".split(" "),
    ..."aadhaar personalNumber".split(" "),
    ..."ip ipAddress ip_address clientIp remote_ip browser_ip IPAddress imei gender nationality".split(" "),
    ..."tel Tel telNo homeTel mail mailAddress sex Sex nhsNumber NHSNumber nhs_no last4 cardLast4 last_four vin VIN".split(
      " ",
    ),
    ..."vehicleRegistration signature customer_signature county district locality bloodType disability".split(" "),
    ..."pronouns fingerprint selfie profilePicture SSNdigits IBANtext".split(" "),
    ..."dobDate dob_utc birthDateTime dateOfBirthUtc birthTimestamp dateOfDeath emailId mail_id fname lName".split(" "),
    ..."guardianName contactPerson replyTo line5 nif dni citizenship salary tenantName".split(" "),
    ..."religion ethnicity maritalStatus createdBy requested_by RequestInitiator".split(" "),
  ])("says yes to %s", (name) => {
    expect(isPersonalName(name)).toBe(true);
  });

  it.each([
    ..."emailVerified email_verified emailVerifiedAt emailType emailCount emailTemplate".split(" "),
    ..."email_template_id emailSubject emailDomain emailProvider isEmailVerified hasEmail".split(" "),
    ..."numberOfAddresses max_emails emailOptIn emailStatus emailFormat".split(" "),
    ..."phoneType PhoneNumberType phone_type phoneId telephoneId telephoneTypeUpdated phoneCountryCode".split(" "),
    ..."phoneVerified phoneModel mobileApp".split(" "),
    ..."addressId address_id addressType address_type addressStatus addressVersion address_zip_check".split(" "),
    ..."address_line1_check addressCountry".split(" "),
    ..."countryCode country region state status type level name number value id city_id cityCode".split(" "),
    ..."zip_file gzip streetcar_count capacity velocity publicity".split(" "),
    ..."productName fileName displayName eventName companyName typeName hostname filename brandName".split(" "),
    ..."name_id nameType".split(" "),
    ..."line lines lineItems lineNumber lineCount orderLine headline headline1 pipeline_2 deadline".split(" "),
    ..."baseline1 online offline".split(" "),
    ..."orderNumber invoiceNumber versionNumber serialNumber accountId account_id clientId customer_id".split(" "),
    ..."teamName streamName formname microphone headphones saxophone blogPost post memoryAddress contract_address webAddress timeOfDay".split(
      " ",
    ),
    ..."townHall cityCouncil city_guide mailbox mailServer mailTemplate emailExpiresIn signatureAlgorithm".split(" "),
    ..."telemetry hotel Essex sextant convince province blast4 last last5 lastLogin userAgent ibanTtl".split(" "),
    ..."cardId cardType card_brand accountType accountStatus ibanVerified passportType".split(" "),
    ..."passportCountry passportExpiry panel pandas span company japan ship tip clip zipped recipe".split(" "),
    ..."script description".split(" "),
    ..."birthDateVerified birthdayEmailTemplateId dobVerified usernameTaken_at user userId users".split(" "),
    ..."userType userRole customer client person contact contactId contactType contactPreference".split(" "),
    ..."genderCode createdAt updatedAt byName standby".split(" "),
    ..."metadata data source occurredAtUtc sentAtUtc applicationBreadcrumb removedBySource removedAtUtc".split(" "),
    ..."modifiedBySource isDefault globalClientId startAt expiryAt method uri roles origin object".split(" "),
    ..."active Status ResponseNotes Code Note".split(" "),
    "",
    "123",
    "constructor",
    "__proto__",
  ])("says no to %s", (name) => {
    expect(isPersonalName(name)).toBe(false);
  });

  it.each([
    ["customer", "name"],
    ["customers", "name"],
    ["billing_details", "name"],
    ["customer", "fullName"],
    ["name", "first"],
    ["phone", "number"],
    ["passport", "number"],
    ["card", "number"],
    ["Account", "No"],
    ["email", "value"],
    ["address", "line"],
  ])("says yes to %s with %s in it", (parent, name) => {
    expect(isPersonalName(name, parent)).toBe(true);
  });

  it.each([
    ["product", "name"],
    ["order", "number"],
    ["order", "line"],
    ["file", "value"],
    ["email", "verified"],
    ["email", "subject"],
    ["address", "type"],
    ["phone", "id"],
  ])("says no to %s with %s in it", (parent, name) => {
    expect(isPersonalName(name, parent)).toBe(false);
  });
});
