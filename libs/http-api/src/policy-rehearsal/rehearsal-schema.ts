import { ANY_OBJECT, choiceOf, DAY, FEN, FLAG, INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from '../readings/schemas.js';

const effect = objectOf({ contributionDueFen: FEN, enterpriseFundFen: FEN, riskFundFen: FEN, bankFen: FEN });
const counted = { other: WHOLE, refused: WHOLE, effect };
const sums = listOf(objectOf({ of: TEXT, ...counted }));
const namedEvent = { type: TEXT, zh: TEXT, loanId: orNull(TEXT) };
const place = {
  position: WHOLE, stream: TEXT, revision: WHOLE, eventId: TEXT, command: TEXT, by: TEXT, occurredOn: DAY, recordedAt: INSTANT, agreementId: orNull(TEXT), loanId: orNull(TEXT),
};
const articles = listOf(TEXT);
const row = {
  oneOf: [
    objectOf({
      ...place, is: choiceOf('OTHER'), articles, fields: listOf(objectOf({ ...namedEvent, field: TEXT, was: {}, wouldBe: {}, differenceFen: FEN }, ['differenceFen'])), moreFields: WHOLE,
      gone: listOf(objectOf(namedEvent)), added: listOf(objectOf(namedEvent)), effect,
    }),
    objectOf({ ...place, is: choiceOf('REFUSED'), articles, rejection: objectOf({ code: TEXT, articles, zh: TEXT, en: TEXT, facts: ANY_OBJECT }), effect }),
    objectOf({ ...place, is: choiceOf('NOT_DECIDED'), zh: TEXT, en: TEXT }),
  ],
};

/** What a candidate would have decided of the past, decision by decision. */
export const rehearsedSchema = objectOf({
  candidate: TEXT, from: orNull(DAY), to: orNull(DAY), inPlaceOf: listOf(TEXT),
  appends: objectOf({ decided: WHOLE, same: WHOLE, other: WHOLE, refused: WHOLE, notDecided: WHOLE }),
  total: objectOf(counted), byArticle: sums, byPool: sums, byCommand: sums, rows: listOf(row), moreRows: WHOLE,
  reach: objectOf({ complete: FLAG, position: WHOLE, head: WHOLE }),
});
