// What a user makes of Debitsuccess's request and response, each imported alone.
import { UpdateClientPhoneNumber, UpdateClientPhoneNumberErrors } from "client-contracts/UpdateClientPhoneNumber";
import { UpdateClientPhoneNumberResponse } from "client-contracts/UpdateClientPhoneNumberResponse";

export const errors = UpdateClientPhoneNumberErrors;
export const firstError = UpdateClientPhoneNumberErrors[0];
export const notesOf = (response: UpdateClientPhoneNumberResponse) => response.ResponseNotes;
export const answered = (value: UpdateClientPhoneNumberResponse) => UpdateClientPhoneNumberResponse.build(value);
export const built = (User: UpdateClientPhoneNumber["User"]) =>
  UpdateClientPhoneNumber.build(
    { AccountReferenceNo: "1", PhoneNumber: { PhoneNumberType: "Home", Number: "1" } },
    { user: User },
  );
