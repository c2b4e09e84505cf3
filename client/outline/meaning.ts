import { asNoteColor, noteColors } from '../../shared/board/noteColors.ts'
import type { NoteField } from '../../shared/board/noteFields.ts'
import { unknownType } from '../../shared/reading/network.ts'
import type { list } from '../../shared/texts/nl/list.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import {
  nodeColorOf,
  nodeColors,
  nodeTypeOf,
  type TieLook,
  tieLookOf,
  tieLooks,
  tieMeaningOf,
  tieSizes,
} from '../../shared/werkvormen/sociale-kaart/looks.ts'
import { stanceColors, stanceOf } from '../../shared/werkvormen/stakeholders/looks.ts'
import type { BoardTexts } from '../board/state/scene.ts'
import { hasTies, noteMeaning } from '../board/ties/meaning.ts'
import type { RowLink } from './rows.ts'

type Texts = typeof list

/** What the colour of a note says on a board, as a choice in words. */
export type ColorChoice = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** On a map a colour is a kind of node or a stance; on other boards it is a colour. */
export function colorChoice(
  werkvorm: string,
  color: string,
  texts: Texts,
  names: BoardTexts['style']['noteColors'],
): ColorChoice {
  const means = noteMeaning({ werkvorm })
  if (means === 'node') {
    const options = Object.entries(nodeColors).map(([type, value]) => ({
      value,
      label: texts.nodes[type as keyof typeof nodeColors],
    }))
    const type = nodeTypeOf(color)
    const value = nodeColorOf(type)
    const unsaid = type === unknownType ? [{ value, label: texts.sheet.unknown }] : []
    return { label: texts.sheet.meaning, value, options: [...unsaid, ...options] }
  }
  if (means === 'stance') {
    const options = Object.entries(stanceColors).map(([stance, value]) => ({
      value,
      label: texts.stances[stance as keyof typeof stanceColors],
    }))
    return { label: texts.sheet.stance, value: stanceColors[stanceOf(color)], options }
  }
  const options = noteColors.map(({ value }) => ({ value, label: names[value] }))
  return { label: texts.sheet.color, value: asNoteColor(color), options }
}

/** What a note says by its colour, in the list; empty where a colour is only a colour. */
export function colorMeaning(werkvorm: string, color: string, texts: Texts): string {
  const means = noteMeaning({ werkvorm })
  if (means === 'node') {
    const type = nodeTypeOf(color)
    return type === unknownType ? '' : texts.nodes[type]
  }
  return means === 'stance' ? texts.stances[stanceOf(color)] : ''
}

/** The kind and strength of a link in words; empty where links have none. */
export function tieWords(werkvorm: string, { look }: Pick<RowLink, 'look'>, texts: Texts): string {
  if (!hasTies({ werkvorm })) return ''
  const { type, strength } = tieMeaningOf(look)
  const size = tieSizes[strength - 1] ?? 'm'
  const strong = texts.connect.strengths[size as keyof Texts['connect']['strengths']]
  return strength === 2 ? texts.ties[type] : `${texts.ties[type]}, ${strong.toLowerCase()}`
}

/** How a link looks that means this. */
export function tieLook(type: keyof Texts['ties'], size: string, directed: boolean): TieLook {
  return tieLookOf({ type, strength: tieSizes.indexOf(size) + 1, directed })
}

/** The kind of a link, and its strength as the size that stands for it. */
export function tieOf(look: RowLink['look']): {
  type: keyof Texts['ties']
  size: keyof Texts['connect']['strengths']
} {
  const { type, strength } = tieMeaningOf(look)
  return { type, size: (['s', 'm', 'l'] as const)[strength - 1] ?? 'm' }
}

/** What of the look of a link says its kind. */
export function lookOfTie(type: keyof Texts['ties']): Pick<TieLook, 'color' | 'dash'> {
  return tieLooks[type]
}

/** What people fill in for a note beside its words. */
export function fieldsOf(werkvorm: string, zone: string | undefined): readonly Exclude<NoteField, 'same'>[] {
  return werkvormen[werkvorm]?.meanings.fields?.(zone) ?? []
}
