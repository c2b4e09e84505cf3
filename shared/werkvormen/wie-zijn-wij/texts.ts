/** Words of this werkvorm; `forWhom` is read in the middle of a sentence ("het kind", "de cliënt"). */
const nl = {
  name: 'Wie ben ik, wie ben jij, wie zijn wij samen',
  summary: 'Leer elkaar kennen, en ontdek wat jullie samen kunnen.',
  settings: {
    forWhom: {
      label: 'Voor wie werken jullie samen?',
      help: 'Bijvoorbeeld: het kind, de cliënt of de leerling. Dit komt in het midden van het bord.',
    },
  },
  forWhom: 'het kind',
  centre: (forWhom: string) => `Wie zijn wij samen voor ${forWhom}?`,
  together: { title: 'Wat wij samen kunnen', question: 'Wat lukt ons alleen samen?' },
  needs: {
    title: 'Wat we van elkaar nodig hebben',
    question: 'Wat vraag jij van een ander vak?',
  },
  purpose: { title: 'Voor wie doen we dit?', question: 'Wat wordt er beter?' },
  learning: { title: 'Dat willen we leren', question: 'Waar zijn we nieuwsgierig naar?' },
  gallery: {
    title: 'Dit zijn wij',
    question: 'Wie ben je?',
    order: 'Vak bij vak',
  },
  card: {
    name: { title: 'Naam', question: 'Hoe noemen we je?' },
    discipline: { title: 'Vakgebied', question: 'Wat is je vak of studie?' },
    proud: { title: 'Daar ben ik trots op', question: 'Wat lukte je?' },
    bring: { title: 'Dat breng ik mee', question: 'Wat kun of weet jij?' },
    doubt: { title: 'Daar twijfel ik over', question: 'Wat weet je nog niet?' },
    learn: { title: 'Dat wil ik hier leren', question: 'Waar kom je voor?' },
    drawing: { title: 'Zo ben ik', question: 'Teken wat bij je past.' },
  },
  duo: {
    shared: { title: 'Dat delen we', question: 'Wat herken je bij de ander?' },
    different: { title: 'Daar verschillen we', question: 'Waar kijk je anders naar?' },
    new: { title: 'Dat wist ik niet van jouw vak', question: 'Wat verraste je?' },
  },
  steps: {
    card: {
      title: 'Wie ben ik?',
      question: 'Wie ben jij? Vul je kaart in. Kies zelf wat je straks deelt.',
      hint: 'Zeg dat alleen zijzelf deze kaart lezen. Wat een vinkje krijgt, gaat straks mee naar het duo. Wees zelf stil.',
    },
    duo: {
      title: 'Wie ben jij?',
      question: 'Vraag elkaar uit, om de beurt. Schrijf op de kaart van de ander wat je opvalt.',
      hint: 'Twee keer zes minuten. Roep halverwege dat ze wisselen. Een trio neemt drie keer vier minuten.',
    },
    together: {
      title: 'Wie zijn wij samen?',
      hint: 'Aan de zijkanten hangt van ieder een kaartje, vak bij vak, voor zover ze dat delen. De leervragen hangen in het midden. Laat eerst iedereen kijken en lezen. Vraag dan: wat valt je op?',
    },
  },
}

const en: typeof nl = {
  name: 'Who am I, who are you, who are we together',
  summary: 'Get to know each other, and find out what you can do together.',
  settings: {
    forWhom: {
      label: 'Who do you work for together?',
      help: 'For example: the child, the client or the pupil. It is shown in the centre of the board.',
    },
  },
  forWhom: 'the child',
  centre: (forWhom) => `Who are we together for ${forWhom}?`,
  together: { title: 'What we can do together', question: 'What can we only do together?' },
  needs: {
    title: 'What we need from each other',
    question: 'What do you ask of other jobs?',
  },
  purpose: { title: 'Who is this for?', question: 'What will get better?' },
  learning: { title: 'We want to learn', question: 'What do we wonder about?' },
  gallery: {
    title: 'This is us',
    question: 'Who are you?',
    order: 'Job by job',
  },
  card: {
    name: { title: 'Name', question: 'What do we call you?' },
    discipline: { title: 'Discipline', question: 'What is your job or study?' },
    proud: { title: 'I am proud of', question: 'What went well?' },
    bring: { title: 'I bring', question: 'What can you do?' },
    doubt: { title: 'I have doubts about', question: 'What do you not know yet?' },
    learn: { title: 'I want to learn here', question: 'What do you come for?' },
    drawing: { title: 'This is me', question: 'Draw what fits you.' },
  },
  duo: {
    shared: { title: 'This we share', question: 'What do you recognise?' },
    different: { title: 'Here we differ', question: 'What do you see differently?' },
    new: { title: 'New to me about your job', question: 'What surprised you?' },
  },
  steps: {
    card: {
      title: 'Who am I?',
      question: 'Who are you? Fill in your card. You choose what you share later.',
      hint: 'Say that only they read this card. What gets a tick goes along to the pair. Be silent yourself.',
    },
    duo: {
      title: 'Who are you?',
      question: 'Interview each other, in turn. Write on the other’s card what strikes you.',
      hint: 'Two times six minutes. Call out halfway that they swap. Three people take three times four minutes.',
    },
    together: {
      title: 'Who are we together?',
      hint: 'At both sides hangs a card of everyone, job by job, as far as they share it. What they want to learn hangs in the middle. Let everyone look and read first. Then ask: what strikes you?',
    },
  },
}

export const texts = { nl, en }
