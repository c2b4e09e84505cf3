import { type MarkShape, markColors, markShapes } from '../../../shared/space/disciplineMark.ts'
import { MarkDrawing } from '../../ui/components/DisciplineMark.tsx'
import { Part } from './Part.tsx'
import styles from './StylePage.module.css'

const sizes = ['4xl', '3xl', '2xl', 'xl', 'l', 'm', 's']
const surfaces = ['paper', 'raised', 'sunken', 'line', 'edge', 'ink', 'ink-muted']
const accents = ['accent', 'accent-strong', 'accent-soft', 'signal', 'signal-soft', 'trouble', 'trouble-soft']
const notes = ['yellow', 'orange', 'pink', 'lilac', 'blue', 'aqua', 'green', 'grey']
const shapeNames: Record<MarkShape, string> = {
  circle: 'cirkel',
  square: 'vierkant',
  triangle: 'driehoek',
  diamond: 'ruit',
  hexagon: 'zeshoek',
  cross: 'kruis',
  drop: 'druppel',
  half: 'halve cirkel',
}
const spaces = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24]

export function Type() {
  return (
    <Part title="Letters">
      <div className={styles.stack}>
        {sizes.map((size) => (
          <p
            key={size}
            className={styles.sample}
            style={{
              fontSize: `var(--text-${size})`,
              fontFamily: `var(--font-${size.length > 1 ? 'title' : 'read'})`,
            }}
          >
            Wie zijn wij samen?
            <small>--text-{size}</small>
          </p>
        ))}
      </div>
    </Part>
  )
}

export function Colours() {
  return (
    <Part title="Kleuren">
      <Swatches names={surfaces} />
      <Swatches names={accents} />
      <h3>Briefjes</h3>
      <ul className={styles.swatches}>
        {notes.map((note) => (
          <li key={note} className={styles.note} style={{ background: `var(--note-${note})` }}>
            Een briefje
            <small>--note-{note}</small>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <ul className={styles.swatches}>
      {names.map((name) => (
        <li key={name} className={styles.swatch}>
          <span style={{ background: `var(--${name})` }} />
          --{name}
        </li>
      ))}
    </ul>
  )
}

export function Marks() {
  return (
    <Part title="Vakgebieden">
      <p>
        Een vorm en een kleur. In één ruimte hebben de eerste acht vakgebieden elk een eigen vorm en kleur.
      </p>
      <ul className={styles.row}>
        {markShapes.map((shape, index) => (
          <li key={shape} className={styles.mark}>
            <MarkDrawing mark={{ shape, color: markColors[index] ?? 'slate' }} size={24} />
            {shapeNames[shape]}
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function Sizes() {
  return (
    <Part title="Ruimte">
      <ul className={styles.row}>
        {spaces.map((space) => (
          <li key={space} className={styles.space}>
            <span style={{ inlineSize: `var(--space-${space})` }} />
            {space}
          </li>
        ))}
      </ul>
    </Part>
  )
}
