const nl = {
  name: 'Backcasting',
  summary: 'Begin bij de toekomst die je wilt, en reken terug naar vandaag.',
  settings: {
    horizon: {
      label: 'In welk jaar is het gelukt?',
      help: 'Vanuit dit jaar kijken jullie terug. Vijf tot tien jaar vooruit werkt goed.',
    },
    achieved: {
      label: 'Wat is er dan gelukt?',
      help: 'Bijvoorbeeld: elk kind hoort erbij. Laat je het leeg, dan staat er: het is gelukt.',
    },
    first: {
      label: 'Met welk jaar begint de lijn?',
      help: 'Meestal dit jaar of volgend jaar.',
    },
    snap: {
      label: 'Hoe precies telt de plek van een briefje?',
      help: 'Op de dag, of ruimer: dan telt de eerste dag van de maand of het kwartaal waarin het ligt.',
      options: { day: 'Op de dag', month: 'Op de maand', quarter: 'Op het kwartaal' },
    },
  },
  arrived: (year: number, achieved: string) =>
    achieved === '' ? `Het is ${year}. Het is gelukt.` : `Het is ${year}. Het is gelukt: ${achieved}`,
  axis: 'Datum',
  back: 'terug',
  future: { title: 'Toekomstbeeld', question: 'Wat zie je, hoor je, voel je?' },
  lanes: {
    milestones: { title: 'Mijlpalen', question: 'Wat is er dan bereikt?' },
    steps: { title: 'Stappen', question: 'Wat ging daar vlak vóór?' },
    needed: { title: 'Nodig', question: 'Wat hebben we nodig?' },
    helpers: { title: 'Wie helpt', question: 'Wie helpt ons?' },
  },
  today: { title: 'Vandaag', question: 'Wat is de eerste stap? Wie doet het, en wanneer?' },
  solo: {
    see: { title: 'Ik zie', question: 'Wat zie je om je heen?' },
    hear: { title: 'Ik hoor', question: 'Wat zeggen mensen?' },
    feel: { title: 'Ik voel', question: 'Hoe is het om daar te zijn?' },
  },
  steps: {
    start: {
      title: 'We gaan naar de toekomst',
      question: (year: number) =>
        `Vandaag reizen we naar ${year}. Van daaruit kijken we terug. Wat hopen we daar te zien?`,
      hint: 'Laat de lijn zien: rechts is de toekomst, links is vandaag. We beginnen rechts en werken terug. Spreek samen het jaar af. Zeg dat dromen mag: hoe het moet, komt later.',
    },
    dream: {
      title: 'Jouw toekomstbeeld',
      question: (arrived: string) => `${arrived} Wat zie je, hoor je, voel je?`,
      hint: 'Stilte. Laat ze hun ogen even dichtdoen. Ze schrijven in de tegenwoordige tijd, alsof het er al is. Alleen zijzelf lezen dit. Straks gaat het mee naar hun groepje, behalve wat iemand achterhoudt.',
    },
    images: {
      title: 'Kies een toekomstbeeld',
      question: 'Lees elkaars beelden. Welke kiezen jullie? Maak ze scherp: wat zie je dan echt gebeuren?',
      hint: 'Eén of meer beelden is genoeg. Vraag door: waaraan merkt een kind of cliënt het? Wat niet gekozen wordt, mag blijven liggen.',
    },
    back: {
      title: 'Terug naar nu',
      question: 'Wat moest daar vlak vóór gebeurd zijn? Vraag het steeds opnieuw, tot je bij vandaag bent.',
      hint: 'Begin rechts. Leg elk briefje op de plek van zijn jaar: wie sleept, ziet de datum. Trek een pijl van een stap naar wat erop volgt. Let op groepjes die toch vooruit plannen, en draai ze om.',
    },
    needs: {
      title: 'Wat en wie',
      question: 'Wat hebben we nodig? Wie helpt ons? Leg het op de tijd waarop je het nodig hebt.',
      hint: 'Kort en snel. Vraag ook naar mensen die nu niet aan tafel zitten. Straks komt alles van de groepjes op één lijn.',
    },
    together: {
      title: 'Eén lijn',
      question: 'Wat zien we als alle lijnen over elkaar liggen? Wat is onze eerste stap: wie, en wanneer?',
      hint: 'De lijnen van de groepjes liggen over elkaar. Kijk eerst stil. Vraag dan: waar zijn we het over eens, waar niet? Schuif samen tot één lijn. Zet bij elke eerste stap een naam en een dag. Zonder naam is het nog geen stap.',
    },
  },
}

const en: typeof nl = {
  name: 'Backcasting',
  summary: 'Start at the future you want, and reason back to today.',
  settings: {
    horizon: {
      label: 'In which year has it succeeded?',
      help: 'You look back from this year. Five to ten years ahead works well.',
    },
    achieved: {
      label: 'What has succeeded by then?',
      help: 'For example: every child belongs. When you leave it empty, it says: we made it.',
    },
    first: {
      label: 'With which year does the line begin?',
      help: 'Mostly this year or the next.',
    },
    snap: {
      label: 'How exactly does the place of a note count?',
      help: 'To the day, or wider: then the first day of the month or the quarter in which it lies counts.',
      options: { day: 'To the day', month: 'To the month', quarter: 'To the quarter' },
    },
  },
  arrived: (year, achieved) =>
    achieved === '' ? `It is ${year}. We made it.` : `It is ${year}. We made it: ${achieved}`,
  axis: 'Date',
  back: 'back',
  future: { title: 'Future image', question: 'What do you see, hear, feel?' },
  lanes: {
    milestones: { title: 'Milestones', question: 'What is achieved by then?' },
    steps: { title: 'Steps', question: 'What came just before that?' },
    needed: { title: 'Needed', question: 'What do we need?' },
    helpers: { title: 'Who helps', question: 'Who will help us?' },
  },
  today: { title: 'Today', question: 'What is the first step? Who does it, and when?' },
  solo: {
    see: { title: 'I see', question: 'What is around you?' },
    hear: { title: 'I hear', question: 'What do people say?' },
    feel: { title: 'I feel', question: 'What is it like to be there?' },
  },
  steps: {
    start: {
      title: 'We go to the future',
      question: (year) =>
        `Today we travel to ${year}. From there we look back. What do we hope to see there?`,
      hint: 'Show the line: the future is on the right, today on the left. We start on the right and work back. Agree on the year together. Say that dreaming is allowed: how to do it comes later.',
    },
    dream: {
      title: 'Your future image',
      question: (arrived) => `${arrived} What do you see, hear, feel?`,
      hint: 'Silence. Let them close their eyes for a moment. They write in the present tense, as if it is there already. Only they read this. Later it goes along to their group, except what somebody holds back.',
    },
    images: {
      title: 'Choose a future image',
      question:
        'Read each other’s images. Which do you choose? Sharpen them: what do you really see happening?',
      hint: 'One image or a few is enough. Keep asking: how does a child or client notice it? What is not chosen may stay where it is.',
    },
    back: {
      title: 'Back to now',
      question: 'What must have happened just before that? Ask it again and again, until you are at today.',
      hint: 'Start on the right. Lay every note at its year: whoever drags it, sees the date. Draw an arrow from a step to what follows it. Watch for groups that plan forward after all, and turn them round.',
    },
    needs: {
      title: 'What and who',
      question: 'What do we need? Who helps us? Lay it at the time when you need it.',
      hint: 'Short and quick. Ask about people who are not at the table now, too. Later everything of the groups comes on one line.',
    },
    together: {
      title: 'One line',
      question: 'What do we see when all lines lie over each other? What is our first step: who, and when?',
      hint: 'The lines of the groups lie over each other. First look in silence. Then ask: where do we agree, where not? Move things together until it is one line. Give every first step a name and a day. Without a name it is not a step yet.',
    },
  },
}

export const texts = { nl, en }
