/**
 * What the people of the try-out wrote, in Dutch (the master) and English: a first and a second meeting around
 * a primary school. The first word of a line is who wrote it (see members.ts). All of it is invented.
 */
export type Line = readonly [by: string, text: string]
export type Group = { readonly title: string; readonly lines: readonly Line[] }

const nl = {
  meeting: {
    title: 'Wie zijn wij samen',
    forWhom: 'het kind',
    gallery: [
      ['samira', 'Samira\nleerkracht groep\u00a05\nIk ken elk gezin in de straat.'],
      ['joost', 'Joost\nleerkracht groep\u00a08\nIk blijf rustig, ook op vrijdag.'],
      ['anouk', 'Anouk\nleerkracht groep\u00a07\nNet begonnen, vol vragen.'],
      ['marleen', 'Marleen\nintern begeleider\nIk zie het hele plaatje.'],
      ['yusuf', 'Yusuf\njongerenwerker\nDe jongens vertellen mij alles. Bijna.'],
      ['femke', 'Femke\njongerenwerker\nIk krijg meiden aan het praten.'],
      ['rachid', 'Rachid\nsportcoach\nOp het veld is iedereen gelijk.'],
      ['ineke', 'Ineke\nwijkteam\nIk weet de weg in de wijk.'],
      ['dwayne', 'Dwayne\nwijkteam\nIk kom thuis bij gezinnen.'],
      ['lotte', 'Lotte\nzuster van de GGD\nIk zie elk kind van vijf en tien.'],
      ['hilde', 'Hilde\nleerplicht\nIk ben niet zo streng als je denkt.'],
      ['priya', 'Priya\nstudent pedagogiek\nIk kijk nog met frisse ogen.'],
    ],
    together: [
      ['lotte', 'Eerder zien dat een kind dreigt uit te vallen.'],
      ['ineke', 'Binnen een dag schakelen, in plaats van zes weken wachten.'],
      ['marleen', 'Ouders hoeven hun verhaal maar één keer te vertellen.'],
      ['yusuf', 'Overdag zien jullie wie er moe is. Na school weet ik waarom.'],
      ['joost', 'Samen op huisbezoek. Ik ken het kind, jij kent de regels.'],
      ['rachid', 'Wie in de klas niets zegt, praat bij mij op het veld.'],
      ['femke', 'De zomer overbruggen, zodat niemand zes weken uit beeld is.'],
      ['dwayne', 'Eén plan, dat thuis en op school hetzelfde is.'],
      ['priya', 'Elkaars taal leren. Wat is bij jullie ‘zorg’?'],
      ['samira', 'Laten zien dat het wél kan in deze wijk.'],
      ['anouk', 'Durven vragen: wat zie jij bij dit kind, dat ik niet zie?'],
      ['hilde', 'Thuiszitters terug in de klas, stap voor stap.'],
      ['ineke', 'Niet vier hulpverleners aan tafel, maar één.'],
      ['yusuf', 'Een meidenavond én een jongensavond, met ouders erbij.'],
    ],
    needs: [
      ['ineke', 'Bel me als je twijfelt. Ook zonder dossier.'],
      ['samira', 'Een vast gezicht van het wijkteam bij ons op school.'],
      ['anouk', 'Vertel me wat er met mijn melding gebeurt.'],
      ['yusuf', 'Niet om half vier vergaderen. Dan sta ik buiten.'],
      ['femke', 'Een lokaal na schooltijd, en iemand die afsluit.'],
      ['joost', 'Wat mag ik delen en wat niet? Graag op één A4.'],
      ['hilde', 'Vraag me erbij vóórdat het verzuim een probleem is.'],
      ['dwayne', 'Eerlijk zeggen als je het ook niet weet.'],
      ['lotte', 'Korte lijnen. Mijn nummer hangt nu in de lerarenkamer.'],
    ],
    purpose: [
      ['samira', 'Voor het meisje achterin, dat nooit iets vraagt.'],
      ['yusuf', 'Een jongen van twaalf hoeft niet te kiezen tussen school en straat.'],
      ['lotte', 'Ouders durven ons te bellen.'],
      ['hilde', 'Minder kinderen thuis, meer kinderen in de klas.'],
      ['marleen', 'Elk kind weet bij wie het terecht kan.'],
      ['joost', 'Ook voor onszelf: niet meer piekeren op zondagavond.'],
    ],
    learn: [
      ['anouk', 'Hoe begin ik een lastig gesprek met ouders?'],
      ['rachid', 'Wanneer meld ik iets, en bij wie?'],
      ['priya', 'Hoe is een gewone dag in elkaars werk?'],
      ['marleen', 'Hoe houd je het vol als het niet meteen lukt?'],
      ['dwayne', 'Wat werkt bij gezinnen die al veel hulp zagen?'],
      ['hilde', 'Hoe zie je thuis wat je in de klas niet ziet?'],
    ],
  },
  ideas: {
    title: 'Het stille kind',
    heading: 'Hoe zien we het stille kind op tijd?',
    groups: [
      {
        title: 'Wat zien we nu?',
        lines: [
          ['samira', 'Stille kinderen halen goede cijfers. Dus vallen ze niet op.'],
          ['rachid', 'Komt al drie weken niet meer trainen.'],
          ['lotte', 'Vaak buikpijn op maandag.'],
          ['anouk', 'Speelt in de pauze altijd alleen.'],
          ['femke', 'Zegt ‘ja hoor’ op alles wat je vraagt.'],
          ['dwayne', 'Zorgt thuis voor de kleintjes.'],
        ],
      },
      {
        title: 'Wat kan morgen al?',
        lines: [
          ['joost', 'Elke dag met drie kinderen even praten. Lijstje bijhouden!'],
          ['yusuf', 'Ik sta op dinsdag bij het hek als de school uitgaat.'],
          ['marleen', 'Rachid belt mij als iemand twee keer wegblijft.'],
          ['lotte', 'Bij buikpijn vraag ik ook naar thuis.'],
          ['priya', 'Een middag alleen maar kijken op het plein.'],
        ],
      },
      {
        title: 'Wat vraagt meer tijd?',
        lines: [
          ['ineke', 'Een spreekuur van het wijkteam, in de school.'],
          ['hilde', 'Samen kijken naar verzuim vóór de tiende dag.'],
          ['femke', 'Een plek waar je na school gewoon kunt zijn.'],
          ['samira', 'Ouders die andere ouders erbij halen.'],
        ],
      },
    ] as readonly Group[],
    arrows: [
      [0, 2, 1, 0],
      [0, 5, 1, 3],
      [1, 2, 2, 0],
    ],
  },
  experiments: {
    title: 'Wat proberen we uit?',
    heading: 'Wat proberen we tot de volgende keer?',
    groups: [
      {
        title: 'Gaan we doen',
        lines: [
          ['ineke', 'Spreekuur in de school, op donderdag. Met Marleen. Vanaf 12 maart.'],
          ['joost', 'Huisbezoek samen met Dwayne. Twee gezinnen.'],
          ['hilde', 'Eén A4: wat mag je delen? Ik maak een eerste versie.'],
        ],
      },
      {
        title: 'Mee bezig',
        lines: [
          ['yusuf', 'Dinsdag bij het hek. Ik ken nu elf namen.'],
          ['anouk', 'Elke dag drie gesprekjes. Lukt drie van de vijf dagen.'],
          ['priya', 'Kijken op het plein, samen met Femke.'],
          ['rachid', 'Bellen met Marleen als iemand twee keer wegblijft.'],
        ],
      },
      {
        title: 'Geprobeerd: dit zagen we',
        lines: [
          ['femke', 'Open lokaal op vrijdag: twaalf kinderen. Vier kende niemand.'],
          ['lotte', 'Vraag over thuis helpt. Twee van de vijf vertelden meer.'],
          ['samira', 'Ouders bellen met goed nieuws. Ze schrokken eerst, en lachten toen.'],
        ],
      },
    ] as readonly Group[],
    arrows: [[1, 2, 2, 0]],
  },
} as const

type Content = {
  readonly meeting: {
    readonly title: string
    readonly forWhom: string
    readonly gallery: readonly Line[]
    readonly together: readonly Line[]
    readonly needs: readonly Line[]
    readonly purpose: readonly Line[]
    readonly learn: readonly Line[]
  }
  readonly ideas: Brainstorm
  readonly experiments: Brainstorm
}

export type Brainstorm = {
  readonly title: string
  readonly heading: string
  readonly groups: readonly Group[]
  /** From the note at (group, place) to the note at (group, place), counted from zero. */
  readonly arrows: readonly (readonly [number, number, number, number])[]
}

const en: Content = {
  meeting: {
    title: 'Who are we together',
    forWhom: 'the child',
    gallery: [
      ['samira', 'Samira\nteacher, year\u00a05\nI know every family in the street.'],
      ['joost', 'Joost\nteacher, year\u00a08\nI stay calm, even on a Friday.'],
      ['anouk', 'Anouk\nteacher, year\u00a07\nJust started, full of questions.'],
      ['marleen', 'Marleen\nspecial needs\nI see the whole picture.'],
      ['yusuf', 'Yusuf\nyouth worker\nThe boys tell me everything. Almost.'],
      ['femke', 'Femke\nyouth worker\nI get girls talking.'],
      ['rachid', 'Rachid\nsports coach\nOn the pitch we are all equal.'],
      ['ineke', 'Ineke\nsocial worker\nI know my way around here.'],
      ['dwayne', 'Dwayne\nsocial worker\nI visit families at home.'],
      ['lotte', 'Lotte\nschool nurse\nI see every child of five and ten.'],
      ['hilde', 'Hilde\nattendance\nI am not as strict as you think.'],
      ['priya', 'Priya\nstudent\nI still look with fresh eyes.'],
    ],
    together: [
      ['lotte', 'See sooner that a child may drop out.'],
      ['ineke', 'Act within a day, instead of waiting for six weeks.'],
      ['marleen', 'Parents only have to tell their story once.'],
      ['yusuf', 'You see who is tired by day. After school I know why.'],
      ['joost', 'Visit homes together. I know the child, you know the rules.'],
      ['rachid', 'Who says nothing in class talks to me on the pitch.'],
      ['femke', 'Bridge the summer, so that nobody is out of sight for weeks.'],
      ['dwayne', 'One plan, the same at home and at school.'],
      ['priya', 'Learn each other’s language. What do you call ‘care’?'],
      ['samira', 'Show that it can be done in this part of town.'],
      ['anouk', 'Dare to ask: what do you see in this child that I do not see?'],
      ['hilde', 'Children back in class, one step at a time.'],
      ['ineke', 'Not four professionals around the table, but one.'],
      ['yusuf', 'An evening for girls and one for boys, parents welcome.'],
    ],
    needs: [
      ['ineke', 'Call me when in doubt. No file needed.'],
      ['samira', 'One known face of the community team in our school.'],
      ['anouk', 'Tell me what happens with my report.'],
      ['yusuf', 'No meetings at half past three. I am outside then.'],
      ['femke', 'A classroom after school, and someone to lock up.'],
      ['joost', 'What may I share and what not? On one page, please.'],
      ['hilde', 'Ask me in before absence is a problem.'],
      ['dwayne', 'Be honest when you do not know either.'],
      ['lotte', 'Short lines. My number is in the staff room now.'],
    ],
    purpose: [
      ['samira', 'For the girl at the back, who never asks anything.'],
      ['yusuf', 'A boy of twelve should not have to choose between school and street.'],
      ['lotte', 'Parents dare to call us.'],
      ['hilde', 'Fewer children at home, more children in class.'],
      ['marleen', 'Every child knows who to turn to.'],
      ['joost', 'For ourselves too: no more worries on a Sunday night.'],
    ],
    learn: [
      ['anouk', 'How do I start a hard talk with parents?'],
      ['rachid', 'When do I report something, and to whom?'],
      ['priya', 'What is an ordinary day in each other’s work?'],
      ['marleen', 'How do you keep going when it does not work at once?'],
      ['dwayne', 'What works for families who saw much help already?'],
      ['hilde', 'How do you see at home what you do not see in class?'],
    ],
  },
  ideas: {
    title: 'The quiet child',
    heading: 'How do we see the quiet child in time?',
    groups: [
      {
        title: 'What do we see now?',
        lines: [
          ['samira', 'Quiet children get good marks. So nobody notices them.'],
          ['rachid', 'Has not come to training for three weeks.'],
          ['lotte', 'Often a stomach ache on Mondays.'],
          ['anouk', 'Always plays alone at break.'],
          ['femke', 'Says ‘sure’ to everything you ask.'],
          ['dwayne', 'Takes care of the little ones at home.'],
        ],
      },
      {
        title: 'What can we do tomorrow?',
        lines: [
          ['joost', 'Talk with three children a day. Keep a list!'],
          ['yusuf', 'I am at the gate on Tuesdays when school is out.'],
          ['marleen', 'Rachid calls me when someone stays away twice.'],
          ['lotte', 'With a stomach ache, I also ask about home.'],
          ['priya', 'Spend an afternoon just watching the playground.'],
        ],
      },
      {
        title: 'What takes more time?',
        lines: [
          ['ineke', 'A desk of the community team, in the school.'],
          ['hilde', 'Look at absence together, before the tenth day.'],
          ['femke', 'A place where you can just be after school.'],
          ['samira', 'Parents who bring in other parents.'],
        ],
      },
    ],
    arrows: nl.ideas.arrows,
  },
  experiments: {
    title: 'What do we try out?',
    heading: 'What do we try before the next meeting?',
    groups: [
      {
        title: 'We are going to',
        lines: [
          ['ineke', 'A desk in the school on Thursdays. With Marleen. From 12 March.'],
          ['joost', 'Visit two families at home, together with Dwayne.'],
          ['hilde', 'One page: what may you share? I make a first version.'],
        ],
      },
      {
        title: 'Busy with',
        lines: [
          ['yusuf', 'Tuesdays at the gate. I know eleven names by now.'],
          ['anouk', 'Three short talks a day. I manage three days out of five.'],
          ['priya', 'Watching the playground, together with Femke.'],
          ['rachid', 'Calling Marleen when someone stays away twice.'],
        ],
      },
      {
        title: 'Tried: this is what we saw',
        lines: [
          ['femke', 'Open classroom on Friday: twelve children. Four were new to all of us.'],
          ['lotte', 'Asking about home helps. Two out of five told me more.'],
          ['samira', 'Calling parents with good news. First they were scared, then they laughed.'],
        ],
      },
    ],
    arrows: nl.experiments.arrows,
  },
}

export const content: { readonly nl: Content; readonly en: Content } = { nl, en }
