export const results: typeof import('../nl/results.ts').results = {
  people: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  nobody: 'Nobody answered.',
  fewVoters: 'Fewer than three people took part. What they wrote is not shown.',
  dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
  goneNote: 'A note that is gone',
  wordlessNote: 'A note without words',
  more: (count) => `and ${count} more with dots`,
  mean: (mean) => `${mean} on average`,
  chose: (value, count) => (count === 1 ? `1 person chose ${value}` : `${count} people chose ${value}`),
  moreAnswers: (count) => (count === 1 ? 'and 1 more answer' : `and ${count} more answers`),
}
