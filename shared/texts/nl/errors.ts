import type { CloseReason } from '../../protocol/closeCodes.ts'
import { limits } from '../../protocol/limits.ts'
import type { RefusalReason } from '../../space/commands/decision.ts'
import type { AnswerFault } from '../../space/meeting/pollAnswer.ts'

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`
const number = (value: number) => value.toLocaleString('nl-NL')

/** One sentence for each error code of the HTTP contract: what happened and what to do. */
export const errorTexts = {
  malformed: 'Dit verzoek is niet te lezen. Ververs de pagina en probeer het opnieuw.',
  invalid: 'Er klopt iets niet in wat je hebt ingevuld. Kijk het na en probeer het opnieuw.',
  'not-signed-in': 'Je bent hier niet (meer) aangemeld. Open je persoonlijke link of doe mee met de code.',
  'not-allowed': 'Dit mag je niet doen in deze ruimte.',
  'foreign-origin':
    'Dit verzoek komt van een andere website en is geweigerd. Open Samenbord op het eigen adres.',
  'wrong-host': 'Samenbord kent dit adres niet. De beheerder kan het instellen met PUBLIC_URL.',
  'wrong-password': 'Dit wachtwoord klopt niet. Vraag het aan wie Samenbord beheert.',
  'unknown-code': 'Deze code klopt niet of geldt niet meer. Kijk op het scherm of vraag de facilitator.',
  'unknown-key': 'Deze link werkt niet meer. Vraag de facilitator om een nieuwe.',
  'no-such-space': 'Deze ruimte bestaat niet (meer).',
  'no-such-board': 'Dit bord bestaat niet (meer), of het is niet voor jou open.',
  'no-such-snapshot': 'Deze vastgelegde versie bestaat niet (meer).',
  'no-such-picture': 'Deze afbeelding bestaat niet (meer).',
  'no-such-export': 'In deze vorm kan dit bord niet worden bewaard.',
  'not-found': 'Dit adres bestaat niet.',
  'method-not-allowed': 'Dit kan niet op dit adres.',
  closed: 'Deze ruimte is gesloten voor nieuwe deelnemers. Was je er al? Gebruik dan je persoonlijke link.',
  full: `Deze ruimte is vol: er passen ${number(limits.membersPerSpace)} personen in. Vraag de facilitator om hulp.`,
  stale: 'Iemand was je net voor. Kijk hoe het nu staat en probeer het zo nodig opnieuw.',
  'poll-not-open': 'Deze peiling is nu niet open, dus je antwoord telt niet meer mee.',
  'too-large': 'Dit is te groot om te versturen.',
  'picture-too-large': `Deze afbeelding is te groot. Kies er een van hoogstens ${megabytes(limits.uploadBytes)}.`,
  'picture-too-many-pixels': `Deze afbeelding heeft te veel beeldpunten. Maak haar kleiner, tot hoogstens ${number(limits.picturePixels / 1_000_000)} megapixel.`,
  'pictures-full': `De afbeeldingen in deze ruimte zijn samen te groot (meer dan ${megabytes(limits.pictureBytesPerSpace)}). Gebruik kleinere afbeeldingen.`,
  'unsupported-picture':
    'Dit bestand kan niet op het bord. Kies een afbeelding van het type PNG, JPEG, GIF of WebP.',
  'unsupported-type': 'Samenbord kan dit soort bericht niet lezen.',
  'too-many': 'Dat ging te vaak achter elkaar. Wacht even en probeer het dan opnieuw.',
  'storage-full':
    'De schijf van de server is vol, dus dit is niet bewaard. Waarschuw de beheerder; wat al opgeslagen was, is veilig.',
  'storage-failed': 'De server kan nu niets bewaren. Probeer het zo weer; wat al opgeslagen was, is veilig.',
  stopping: 'De server start opnieuw. Probeer het over een paar tellen weer.',
  internal: 'Er ging iets mis in de server. Wat opgeslagen was, is veilig. Probeer het opnieuw.',
}
export type ErrorCode = keyof typeof errorTexts

/** Why a command was refused. */
export const refusalTexts: Record<RefusalReason, string> = {
  'not-a-member': 'Je hoort niet (meer) bij deze ruimte.',
  'facilitators-only': 'Dit kan alleen een facilitator doen.',
  'not-yours': 'Je kunt dit alleen bij jezelf veranderen.',
  'no-such-board': 'Dit bord bestaat niet (meer).',
  'no-such-member': 'Deze persoon is niet (meer) in de ruimte.',
  'last-facilitator': 'Er moet altijd een facilitator zijn. Maak eerst iemand anders facilitator.',
  'unknown-werkvorm': 'Deze werkvorm bestaat niet.',
  'wrong-settings': 'Deze instellingen passen niet bij de werkvorm.',
  'unknown-command': 'Samenbord kent deze opdracht niet. Ververs de pagina.',
  'no-such-meeting': 'Deze bijeenkomst bestaat niet (meer).',
  'no-such-step': 'Deze stap staat niet (meer) in het draaiboek.',
  'no-such-group': 'Deze groep bestaat niet (meer).',
  'no-such-poll': 'Deze peiling bestaat niet (meer).',
  'meetings-full': `Deze ruimte heeft al ${number(limits.meetingsPerSpace)} bijeenkomsten.`,
  'steps-full': `In een draaiboek passen ${number(limits.stepsPerMeeting)} stappen. Verwijder er eerst een paar.`,
  'polls-full': `Deze ruimte heeft al ${number(limits.pollsPerSpace)} peilingen.`,
  'meeting-ended': 'Deze bijeenkomst is afgelopen. Maak een nieuwe bijeenkomst.',
  'meeting-running': 'Deze bijeenkomst is al begonnen.',
  'other-meeting-running': 'Er loopt nog een andere bijeenkomst. Sluit die eerst af.',
  'no-meeting-running': 'Er is nu geen bijeenkomst bezig.',
  'no-step-running': 'Er is nu geen stap bezig.',
  'step-running': 'Deze stap is nu bezig. Ga eerst naar een andere stap.',
  'step-has-boards':
    'De groepen van deze stap werken al. Verplaats mensen één voor één, of maak een kopie van de stap.',
  'other-step': 'Iemand anders heeft net een andere stap gestart.',
  'nothing-to-undo': 'De tijd om dit terug te draaien is voorbij.',
  'no-timer': 'Er loopt nu geen tijd.',
  'not-divided': 'Bij deze stap zijn er geen groepen.',
  'wrong-groups': 'Deze groepen kloppen niet: iedereen hoort in precies één groep.',
  'not-taking-part': 'Deze persoon doet nu niet mee.',
  'group-is-fixed': 'Je kunt hier niet zelf een groep kiezen.',
  'step-is-over': 'Deze stap is voorbij. Wie in welke groep zat, ligt nu vast.',
  'harvest-is-anonymous': 'Deze stap is anoniem. Haal alles tegelijk op, dan ziet niemand wie wat schreef.',
  'board-is-private': 'Dit bord is van één persoon. Alleen die persoon leest het, dus het blijft staan.',
  'harvest-is-promised':
    'Mensen schreven hier al voor zichzelf. Wat daarvan gedeeld wordt, kan nu niet meer veranderen.',
  'nothing-to-harvest': 'Er is bij deze stap niets om te oogsten.',
  'nothing-to-release': 'Iedereen is al vrij om te kijken waar hij wil.',
  'anonymous-is-fixed':
    'Of een stap anoniem is, ligt vast zodra hij begonnen is. Maak een kopie van de stap.',
  'harvest-to-itself': 'Een stap kan niet naar zichzelf oogsten. Kies een andere stap.',
  'poll-open': 'Deze peiling is nu open. Sluit haar eerst.',
  'poll-not-prepared': 'Deze peiling is al open geweest en ligt vast. Maak een nieuwe peiling.',
  'closes-in-the-past': 'Dit moment is al voorbij. Kies een later moment om te sluiten.',
  'poll-not-open': 'Deze peiling is nu niet open.',
  held: 'De facilitator houdt iedereen nog even bij elkaar.',
  'board-not-read': 'Je kunt dit bord niet lezen, dus ook niet vastleggen.',
  'snapshots-full': `Van dit bord zijn al ${number(limits.snapshotsPerBoard)} versies vastgelegd. Verwijder er eerst een paar.`,
  'snapshots-too-large': `De vastgelegde versies in deze ruimte zijn samen te groot (meer dan ${megabytes(limits.snapshotBytesPerSpace)}). Verwijder er eerst een paar.`,
  'boards-full': `Deze ruimte heeft al ${number(limits.boardsPerSpace)} borden, de prullenbak meegeteld. Maak een nieuwe ruimte.`,
}

/** What is wrong with an answer to a poll. */
export const answerFaultTexts: Record<AnswerFault, string> = {
  'unknown-question': 'Deze vraag hoort niet (meer) bij de peiling. Ververs de pagina.',
  'wrong-kind': 'Dit antwoord past niet bij de vraag. Ververs de pagina.',
  'too-many-dots': 'Je hebt meer stippen geplakt dan je hebt. Haal er een paar weg.',
  'one-dot-each': 'Je mag bij elk briefje of vak maar één stip plakken.',
  'no-such-thing': 'Dit briefje of vak bestaat niet (meer). Ververs de pagina.',
  'outside-scale': 'Kies een getal dat op de schaal staat.',
  'too-long': `Je antwoord is te lang. Gebruik hoogstens ${number(limits.answerCharacters)} tekens.`,
  'too-long-together': `Je antwoorden zijn samen te lang. Gebruik hoogstens ${number(limits.answersCharacters)} tekens.`,
}

/** What is said when the live connection is closed with one of our codes. */
export const closeTexts: Record<CloseReason, string> = {
  restarting:
    'De server start opnieuw. Je werk staat veilig op dit apparaat; de verbinding komt vanzelf terug.',
  badFrame: 'De server kon een bericht van dit apparaat niet lezen. Ververs de pagina.',
  notSignedIn: 'Je bent hier niet (meer) aangemeld. Open je persoonlijke link of doe mee met de code.',
  notAllowed: 'Dit bord is niet (meer) voor jou open. Ga terug naar de ruimte.',
  noSuchDocument: 'Dit bord bestaat niet (meer). Ga terug naar de ruimte.',
  signedOut:
    'Je bent hier niet meer aangemeld. Dat gebeurt als je persoonlijke link is vernieuwd of als een facilitator je uit de ruimte haalt. Open je nieuwe link, of vraag het de facilitator.',
  replaced: 'Dit bord is vervangen door een andere versie. Ververs de pagina.',
  tooLarge: 'Deze wijziging is te groot om in één keer te versturen. Maak haar kleiner en ververs de pagina.',
  tooFast: 'Dit apparaat stuurt te veel tegelijk. Wacht even en ververs dan de pagina.',
  notReady: 'De server is nog niet klaar. De verbinding komt vanzelf terug.',
  fellBehind: 'De verbinding is te traag om bij te blijven. Samenbord haalt het bord opnieuw op.',
}

/** What a person reads who meets a limit of shared/protocol/limits.ts. */
export const limitTexts: Record<keyof typeof limits, string> = {
  frameBytes: `Dit is te groot om in één keer te versturen (meer dan ${megabytes(limits.frameBytes)}). Doe het in delen.`,
  updateBytes: `Deze wijziging is te groot (meer dan ${kilobytes(limits.updateBytes)}). Doe het in delen.`,
  structsPerUpdate: 'Deze wijziging heeft te veel onderdelen. Doe het in delen.',
  clockStepPerUpdate: 'Deze wijziging is te groot in één keer. Doe het in delen.',
  pendingBytesPerRoom: 'De server laadt dit bord nog. Wacht even; de verbinding komt vanzelf terug.',
  documentBytes: `Dit bord is vol (${megabytes(limits.documentBytes)}). Ga verder op een nieuw bord.`,
  documentWarnBytes: `Dit bord wordt groot (meer dan ${megabytes(limits.documentWarnBytes)}). Ga op tijd verder op een nieuw bord.`,
  presenceBytes: `Wat dit apparaat over je aanwezigheid stuurt, is te groot (meer dan ${kilobytes(limits.presenceBytes)}). Ververs de pagina.`,
  presencePerSecond: 'Dit apparaat stuurt te vaak waar je bent. Ververs de pagina.',
  connectionsPerDocument: `Er kijken al ${number(limits.connectionsPerDocument)} personen naar dit bord. Kijk mee op het gedeelde scherm.`,
  connectionsKept: `De laatste ${number(limits.connectionsKept)} plaatsen zijn voor begeleiders en het gedeelde scherm. Kijk mee op het gedeelde scherm.`,
  connectionsPerMember: `Je hebt Samenbord op ${number(limits.connectionsPerMember)} plaatsen open. Sluit er een paar.`,
  connectionsPerMemberDocument: `Je hebt dit bord op ${number(limits.connectionsPerMemberDocument)} plaatsen open. Sluit er een paar.`,
  connectionsPerFacilitator: `Je hebt ${number(limits.connectionsPerFacilitator)} borden tegelijk open. Sluit een paar tabbladen.`,
  beforeAuthenticationBytes: 'De server kreeg te veel voordat je was aangemeld. Ververs de pagina.',
  beforeAuthenticationMs: 'Het aanmelden duurde te lang. Probeer het opnieuw.',
  outboundBytes: 'De verbinding is te traag om bij te blijven. Samenbord haalt het bord opnieuw op.',
  heartbeatMs: 'De verbinding reageert traag.',
  heartbeatMisses:
    'De verbinding is weg. Je werk staat veilig op dit apparaat; Samenbord probeert het opnieuw.',
  uploadBytes: errorTexts['picture-too-large'],
  picturePixels: errorTexts['picture-too-many-pixels'],
  pictureBytesPerSpace: errorTexts['pictures-full'],
  nameCharacters: `Dit mag hoogstens ${limits.nameCharacters} tekens lang zijn.`,
  titleCharacters: `Een titel mag hoogstens ${limits.titleCharacters} tekens lang zijn.`,
  noteCharacters: `Op een briefje passen ${number(limits.noteCharacters)} tekens. Maak er een tweede briefje bij.`,
  membersPerSpace: errorTexts.full,
  boardsPerSpace: refusalTexts['boards-full'],
  meetingsPerSpace: refusalTexts['meetings-full'],
  stepsPerMeeting: refusalTexts['steps-full'],
  groupsPerStep: `Er passen hoogstens ${number(limits.groupsPerStep)} groepen in een stap.`,
  snapshotsPerBoard: refusalTexts['snapshots-full'],
  snapshotBytesPerSpace: refusalTexts['snapshots-too-large'],
  pollsPerSpace: refusalTexts['polls-full'],
  questionsPerPoll: `In een peiling passen ${limits.questionsPerPoll} vragen.`,
  minutesPerStep: `Een stap duurt hoogstens ${limits.minutesPerStep} minuten.`,
  questionCharacters: `Een vraag mag hoogstens ${limits.questionCharacters} tekens lang zijn.`,
  hintCharacters: `Een tip mag hoogstens ${number(limits.hintCharacters)} tekens lang zijn.`,
  messageCharacters: `Een bericht mag hoogstens ${limits.messageCharacters} tekens lang zijn.`,
  answerCharacters: `Een antwoord mag hoogstens ${number(limits.answerCharacters)} tekens lang zijn.`,
  answersCharacters: `Al je antwoorden samen mogen hoogstens ${number(limits.answersCharacters)} tekens lang zijn. Schrijf korter.`,
  roundCharacters: `De uitslag is vol (${number(limits.roundCharacters)} tekens). De andere antwoorden zijn alleen geteld.`,
  dottedThings: `De uitslag toont hoogstens ${number(limits.dottedThings)} briefjes of vakken met stippen.`,
  roundsPerPoll: `Van een peiling blijven de laatste ${number(limits.roundsPerPoll)} rondes bewaard.`,
  undoMs: refusalTexts['nothing-to-undo'],
  heldMs: 'Iedereen bij elkaar houden kan hoogstens vijf minuten.',
  recordsWarn: `Er staan ${number(limits.recordsWarn)} dingen op dit bord. Het kan trager worden; begin op tijd een nieuw bord.`,
  recordsStop: `Dit bord is vol: er staan ${number(limits.recordsStop)} dingen op. Ruim op of ga verder op een nieuw bord.`,
}

/** What is wrong with one field of a form. */
export const fieldTexts = {
  missing: {
    name: 'Vul je naam in.',
    title: 'Vul een titel in.',
    code: 'Vul de code in.',
    other: 'Hier ontbreekt iets.',
  },
  language: 'Kies Nederlands of Engels.',
}

/** The name that a facilitator has until they give their own. */
export const facilitatorName = (count: number) => `Facilitator ${count}`

/** The try-out space. */
export const tryoutTexts = { title: 'Voorbeeld: samen rond de school', founder: 'Jij' }
