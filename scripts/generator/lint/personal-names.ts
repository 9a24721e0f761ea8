import { splitsOf, wordsOf } from "./name-words.js";

const people =
  "(?:applicant|assignee|attendee|author|beneficiary|bidder|billing|billing details|buyer|candidate|cardholder|child|client|consignor|contact|creditor|customer|debtor|delivery|doctor|donor|driver|employee|father|guarantor|guardian|guest|holder|insured|kin|landlord|manager|member|mother|nominee|operator|owner|parent|participant|passenger|patient|payee|payer|person|player|policyholder|purchaser|receiver|recipient|relative|representative|resident|reviewer|sender|shipping|signatory|signer|spouse|student|subscriber|teacher|tenant|traveller|traveler|user|visitor|witness)s?";

/**
 * What a field's name says if its value is likely to be personal, in words that follow each other, written apart or
 * together. One of five letters or more may also end a longer word, as in `receiptemail`.
 */
const personal: Readonly<Record<string, readonly string[]>> = {
  names: [
    "(?:first|last|middle|second|given|family|full|maiden|legal|birth|preferred|nick|christian) ?name",
    "name (?:first|last|middle|given|family|full|prefix|suffix)",
    `${people} (?:full |legal |display )?name`,
    "(?:name on|card|account|policy) ?(?:card|account|holder)",
    "cardholder",
    "(?<![a-z])[flm] ?name",
    "contact person",
    "surname",
    "forename",
    "patronymic",
    "user ?name",
    "initials",
    "signatory",
  ],
  // E-mail, telephone and whatever else reaches a person.
  reach: [
    "e ?mail(?: id)?",
    "mail(?: id)?",
    "reply to",
    "(?:tele|cell|mobile|home|work|day|evening)?phone",
    "(?:mobile|cell|tel|telephone|contact) ?(?:number|no|num|nr)",
    "mobile",
    "tel",
    "area code",
    "msisdn",
    "fax",
    "whats ?app",
    "skype",
  ],
  whereabouts: [
    "address",
    "addr",
    "address line",
    "street",
    "(?:first|second|third) line",
    "line (?:[1-9]|one|two|three)",
    "house (?:number|no|name)",
    "po box",
    "city",
    "cities",
    "town",
    "suburb",
    "county",
    "district",
    "locality",
    "village",
    "post ?code",
    "(?:zip|postal)(?: ?code)?",
    "latitude",
    "longitude",
    "lat",
    "lng",
    "geo ?location",
    "coordinates?",
  ],
  // What says when or where it was, too.
  birth: [
    "birth ?(?:day|date|time|timestamp|year|month|place|city|country)(?: (?:time|utc))*",
    "(?:date|day|time|year|place|country|city) of (?:birth|death)(?: utc)?",
    "dob(?: (?:date|time|utc))*",
  ],
  // Numbers by which people, their cards and their accounts are known.
  numbers: [
    "(?:account|client|customer|member|membership|patient|employee|policy|loyalty) ?(?:number|no|num|nr)",
    "account ?reference(?: ?(?:number|no))?",
    "nhs ?(?:number|no|num)",
    "vin",
    "vehicle ?registration(?: ?number)?",
    "last ?(?:4|four)",
    "iban",
    "bban",
    "bank account",
    "pan",
    "(?:card|credit card|debit card) ?(?:number|no|num)",
    "primary account number",
  ],
  papers: [
    "passport",
    "(?:driver|drivers|driving|driver s) ?licen[cs]e",
    "(?:identity|id) ?(?:card|document)",
    "(?:national|personal|tax|taxpayer|fiscal|citizen|government) ?(?:id|identity|identification|identifier|identity number|number|no)",
    "(?:licen[cs]e|number) plate",
    "ssn",
    "social security",
    "national insurance",
    "nino",
    "cpf",
    "cui[lt]",
    "dni",
    "ni[ef]",
    "curp",
    "bsn",
    "pesel",
    "aadhaa?r",
    "personnummer",
    "medicare",
  ],
  devices: ["ip", "(?:remote|client|browser) ?ip", "imei", "imsi", "remote addr"],
  traits: [
    "gender",
    "sex",
    "pronouns?",
    "ethnicity",
    "religion",
    "nationality",
    "citizenship",
    "salary",
    "income",
    "marital status",
    "sexual orientation",
    "biometrics?",
    "fingerprints?",
    "disability",
    "diagnosis",
    "blood (?:type|group)",
    "signature",
    "selfie",
    "(?:profile|passport) (?:photo|picture|image)",
  ],
  doers: ["(?:created|updated|modified|changed|deleted|removed|requested|approved|initiated) by", "initiator"],
};

// Names that say nothing alone: what they mean, the field around them says.
const vague =
  /^(?:name|number|no|num|nr|value|first|last|middle|given|family|full|display|legal|line|prefix|suffix)s?$/;

// What follows the words of a field that only says something about what is personal: `emailVerified`, `phoneType`.
const harmless =
  /^(?:added|agent|alert|algorithm|allowed|app|at|bounce|bounced|box|brand|category|centre|center|changed|channel|check|checked|class|code|confirmation|confirmed|consent|council|count|country|created|currency|date|default|deleted|delivered|disabled|domain|enabled|error|expired|expires|expiry|family|file|flag|format|guid|guide|hall|host|id|in|index|key|kind|label|language|length|level|limit|locale|make|marketing|match|method|mode|model|modified|notification|opened|opt|optin|order|os|page|permission|plan|platform|policy|port|position|preference|preferred|provider|purpose|quality|range|reason|ref|reference|region|removed|required|result|rule|scheme|scope|score|sent|server|service|since|size|source|state|status|subject|subscribed|template|time|timestamp|total|ttl|type|until|updated|usage|utc|uuid|valid|validated|validation|verification|verified|version|visibility|visible)s?$/;

// What comes before what is only counted or asked for: `hasEmail`, `numberOfAddresses`.
const asked = /^(?:is|has|had|num|count|max|min|total|number of|count of)(?: |$)/;

const matchers = Object.values(personal)
  .flat()
  .map((phrase) => phrase.replaceAll(" ?", " ").replaceAll(" ", " ?"))
  .map((phrase) => new RegExp(`(?<=^| )(?<before>\\S*?)(?<phrase>${phrase})(?:e?s)?(?= |$)`, "g"));

const letters = (text: string): number => text.replace(/[^a-z]/g, "").length;

// What only sounds like something personal.
const otherwise =
  /(?:ear|gramo|head|mega|micro|saxo|xylo) ?phones?|(?:base|contract|memory|register|web) ?address(?:es)?/g;

const saysPersonal = (own: readonly string[], parent: string): boolean => {
  const isVague = own.every((word) => vague.test(word));
  const said = [...(isVague ? wordsOf(parent) : []), ...own].join(" ").replaceAll(otherwise, "");
  if (asked.test(said)) return false;
  return matchers.some((matcher) =>
    [...said.matchAll(matcher)].some(({ index, 0: found, groups: { before = "", phrase = "" } = {} }) => {
      const rest = said.slice(index + found.length).split(" ");
      return (before === "" || letters(phrase) >= 5) && !rest.some((word) => harmless.test(word));
    }),
  );
};

/**
 * Whether a field's name says that its value is likely to be personal: `receipt_email`, `line1`, `dateOfBirth`, not
 * `phoneType`. `parent` is the name of the field around it: the `name` of a `customer`, the `number` of a `passport`.
 */
export const isPersonalName = (name: string, parent = ""): boolean =>
  splitsOf(name).some((own) => saysPersonal(own, parent));
