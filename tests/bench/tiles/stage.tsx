import { createRoot } from 'react-dom/client'
import '../../../client/ui/style/fonts.css'
import '../../../client/ui/style/tokens.css'
import '../../../client/ui/style/base.css'
import LiveTile from '../../../client/tiles/LiveTile.tsx'

/** All boards that the address names, as the desk shows them: six beside each other. */
function Stage({ spaceId, boards }: { spaceId: string; boards: readonly string[] }) {
  return (
    <ul style={{ display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: 12, listStyle: 'none' }}>
      {boards.map((id, place) => (
        <li key={id} style={{ aspectRatio: '16 / 10' }}>
          <LiveTile spaceId={spaceId} board={{ id, epoch: 1, title: `Groep ${place + 1}` }} />
        </li>
      ))}
    </ul>
  )
}

const asked = new URLSearchParams(location.search)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Stage spaceId={asked.get('space') ?? ''} boards={(asked.get('boards') ?? '').split(',')} />,
  )
}
