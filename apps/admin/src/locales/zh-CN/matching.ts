/** Which offers fit which compounds. */
export const matching = {
  compounds: '最适合的小区',
  noCompounds: '目前没有可以认领该资源的小区。',
  offers: '最适合的资源',
  noOffers: '目前没有该小区可以认领的资源。',
  answers: '适合的资源',
  noAnswers: '目前没有可应答该需求的资源。',
}
