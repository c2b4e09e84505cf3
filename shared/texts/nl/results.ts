/** Words beside the outcome of a poll: on the shared screen, on boards and in the report. */
export const results = {
  people: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  nobody: 'Niemand gaf antwoord.',
  fewVoters: 'Minder dan drie mensen deden mee. Wat zij schreven, laten we niet zien.',
  dots: (count: number) => (count === 1 ? '1 stip' : `${count} stippen`),
  /** What was voted for and is not on the board any more. */
  goneNote: 'Een briefje dat weg is',
  /** Notes without words: a picture, an empty note. */
  wordlessNote: 'Een briefje zonder woorden',
  more: (count: number) => `en nog ${count} met stippen`,
  mean: (mean: string) => `Gemiddeld ${mean}`,
  /** One column of a histogram, for who hears it. */
  chose: (value: number, count: number) =>
    count === 1 ? `1 persoon koos ${value}` : `${count} mensen kozen ${value}`,
  moreAnswers: (count: number) => (count === 1 ? 'en nog 1 antwoord' : `en nog ${count} antwoorden`),
}
